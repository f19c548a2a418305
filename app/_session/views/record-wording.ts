'use client';

import { useTranslations } from 'use-intl/react';
import { useFormat } from '#app/_lib/use-format.ts';
import type { Session } from '#app/_session/session.tsx';
import type { Ballot } from '#engine/council/ballots.ts';
import type { Outcome } from '#engine/council/tally.ts';
import type { Resources } from '#engine/crisis/types.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import { draftSymbol, draftTitle } from './draft-view.ts';
import { useDraftWording } from './draft-wording.ts';

/** Sentences of the record, in the reader's language. */
export interface RecordWording {
  readonly line: (event: string, values: Readonly<Record<string, string | number>>) => string;
  readonly phase: (phase: Phase) => string;
  readonly ballot: (ballot: Ballot) => string;
  readonly outcome: (reason: Outcome['reason']) => string;
  readonly theCouncil: () => string;
  readonly question: (about: CapitalQuestion) => string;
  readonly resources: (resources: Resources) => string;
  readonly draft: (session: Session, id: DraftId) => { readonly title: string; readonly symbol: string };
}

const kinds = ['troops', 'police', 'money'] as const;

export function useRecordWording(): RecordWording {
  const t = useTranslations('session');
  const common = useTranslations('common');
  const council = useTranslations('council');
  const seat = useTranslations('seat');
  const format = useFormat();
  const drafts = useDraftWording();
  return {
    line: (event, values) => asSentence(t(`event.${event}` as 'event.started', values as never)),
    phase: (phase) => common(`phase.${phase}`),
    ballot: (ballot) => t(`ballot.${ballot}`),
    outcome: ({ code, params }) =>
      council(code.replace('voting/', 'outcome.') as 'outcome.unanimous', params),
    theCouncil: () => t('theCouncil'),
    question: (about) => seat(`capital.question.${about}` as 'capital.question.access'),
    resources: (resources) =>
      format.list(
        kinds
          .filter((kind) => resources[kind] > 0)
          .map((kind) => t(`draft.amount.${kind}`, { amount: resources[kind] })),
      ),
    draft: (session, id) => {
      const draft = session.view.public.council.drafts.find((one) => one.id === id);
      if (draft === undefined) return { title: '', symbol: '' };
      return { title: draftTitle(session, draft, drafts), symbol: draftSymbol(draft) ?? '' };
    },
  };
}

/** Names inside a sentence are as they stand within one; some sentences begin with them. */
function asSentence(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}
