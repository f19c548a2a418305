'use client';

import { useTranslations } from 'use-intl/react';
import type { ScenarioDay } from '#app/_lib/format.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import type { Session } from '#app/_session/session.tsx';
import type { CriterionId } from '#engine/council/criteria.ts';
import { indicatorFace } from '#engine/crisis/indicators.ts';
import type { Place } from '#engine/framework/places.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { Adjustment, MeasureEnding } from '#engine/session/desk/slice.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import { type CauseWording, useCauseWording } from './cause-wording.ts';
import { type RecordWording, useRecordWording } from './record-wording.ts';

type TotalId = 'killed' | 'want' | 'fled' | 'interveners';

/** Sentences of the debrief, in the reader's language. */
export interface DebriefWording {
  readonly record: RecordWording;
  readonly notice: CauseWording['notice'];
  readonly cause: CauseWording['cause'];
  readonly start: () => string;
  readonly killedThatWeek: (killed: number) => string;
  readonly said: (seat: string, words: string) => string;
  readonly adjusted: (session: Session, adjustment: Adjustment) => string;
  readonly broughtIn: (headline: string) => string;
  readonly ended: (session: Session, ending: MeasureEnding) => string;
  readonly total: (id: TotalId) => string;
  readonly question: (question: string, subject: string) => string;
  /** Where in the report a line's question stands. */
  readonly place: (place: Place) => string;
  /** A claim in its authors' words, and how it stands to what was true. */
  readonly claimed: (words: string, standing: string) => string;
  /** What shows a line of the assessment, each with its week. */
  readonly shown: {
    readonly week: (week: number, day: ScenarioDay, killed: number) => string;
    readonly draft: (draft: string, week: number) => string;
    readonly vote: (draft: string, week: number) => string;
    readonly claim: (draft: string, criterion: CriterionId, week: number) => string;
    /** @param by null for the Council. */
    readonly measure: (by: string | null, measure: string, week: number) => string;
    readonly answer: (granted: boolean, about: CapitalQuestion, week: number) => string;
  };
  /** A draft by its symbol; by its title where it has none. */
  readonly draft: (session: Session, draft: DraftId) => string;
  /** What a bot chose, as it follows on "Turn 3:". */
  readonly chose: {
    readonly vote: (ballot: string, draft: string | null) => string;
    readonly draft: (measures: readonly string[]) => string;
    readonly onDraft: (act: 'sponsor' | 'table' | 'withdraw', draft: string) => string;
    readonly measure: (act: 'move' | 'pledge', measure: string) => string;
    readonly capital: (act: 'ask' | 'bring', question: string) => string;
  };
}

export function useDebriefWording(): DebriefWording {
  const t = useTranslations('happenings');
  const common = useTranslations('common');
  const format = useFormat();
  const record = useRecordWording();
  const { notice, cause } = useCauseWording();
  return {
    record,
    notice,
    cause,
    start: () => t('start'),
    killedThatWeek: (killed) => t('killedThatWeek', { killed }),
    said: (seat, words) => t('said', { seat, words }),
    adjusted: ({ names, words }, { indicator, region, to, reason }) => {
      const digits = indicatorFace(indicator).unit === 'index' ? 1 : 0;
      const told = {
        indicator: names.indicator(indicator),
        value: format.number(to, digits),
        reason: words(reason) ?? '',
      };
      return region === null
        ? t('adjusted', told)
        : t('adjustedIn', { ...told, region: names.region(region) });
    },
    broughtIn: (headline) => t('broughtIn', { headline }),
    ended: ({ names, view, words }, { instance, reason }) =>
      t('ended', {
        measure: names.measure(view.public.crisis.measures[instance]?.measure ?? ''),
        reason: words(reason) ?? '',
      }),
    total: (id) => t(`total.${id}`),
    question: (question, subject) => t('question', { question, subject }),
    place: ({ is, at }) => t(`place.${is}`, { at: at.replaceAll(/(?<=\d)-(?=\d)/g, '–') }),
    claimed: (words, standing) => t('claimed', { words, standing }),
    shown: {
      week: (week, day, killed) => t('shown.week', { week, day: format.dayAndYear(day), killed }),
      draft: (draft, week) => t('shown.draft', { draft, week }),
      vote: (draft, week) => t('shown.vote', { draft, week }),
      claim: (draft, criterion, week) =>
        t('shown.claim', { draft, criterion: common(`criterion.${criterion}`), week }),
      measure: (by, measure, week) =>
        by === null ? t('shown.council', { measure, week }) : t('shown.measure', { by, measure, week }),
      answer: (granted, about, week) =>
        t('shown.answer', { granted: String(granted), question: record.question(about), week }),
    },
    draft: (session, draft) => {
      const { symbol, title } = record.draft(session, draft);
      return symbol || title || t('chose.aDraft');
    },
    chose: {
      vote: (ballot, draft) =>
        t(`chose.vote.${ballot}` as 'chose.vote.yes', { draft: draft ?? t('chose.aDraft') }),
      draft: (measures) => t('chose.draft', { measures: format.list(measures) }),
      onDraft: (act, draft) => t(`chose.${act}`, { draft }),
      measure: (act, measure) => t(`chose.${act}`, { measure }),
      capital: (act, question) =>
        t(`chose.${act}`, { question: record.question(question as CapitalQuestion) }),
    },
  };
}
