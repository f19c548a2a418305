'use client';

import { useTranslations } from 'use-intl/react';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { AskCapital } from '#app/_features/my-seat/components/ask-capital.tsx';
import { Means } from '#app/_features/my-seat/components/means.tsx';
import { Moves } from '#app/_features/my-seat/components/moves.tsx';
import type { MySeatView } from '#app/_features/my-seat/components/seat-views.ts';
import type { Loadable } from '#app/_lib/loadable.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { Brief } from '#app/_shared/brief.tsx';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';
import type { ChosenParameters } from '#app/_shared/measure-view.ts';
import { ReturnCode } from '#app/_shared/return-code.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';

export interface MySeatHandlers {
  readonly onTakeLead: () => void;
  readonly onMove: (measure: string, parameters: ChosenParameters) => void;
  readonly onEndMove: (move: string) => void;
  readonly onAskCapital: (about: CapitalQuestion) => void;
  readonly onBringAnswer: (request: string) => void;
  readonly onStepOut: () => void;
}

interface MySeatPanelProps {
  /** `null` inside: no seat yet. */
  readonly seat: Loadable<MySeatView | null>;
  readonly moving: { readonly measure: string | null; readonly submission: Submission };
  readonly asking: Submission;
  readonly on: MySeatHandlers;
}

/** One's own seat: means, moves, the capital, the brief, and the way out for a while. */
export function MySeatPanel({ seat, moving, asking, on }: MySeatPanelProps) {
  const t = useTranslations('seat');
  return (
    <LoadablePanel content={seat}>
      {(view) =>
        view === null ? (
          <EmptyState title={t('none.title')}>{t('none.advice')}</EmptyState>
        ) : (
          <MySeat view={view} moving={moving} asking={asking} on={on} />
        )
      }
    </LoadablePanel>
  );
}

interface MySeatProps {
  readonly view: MySeatView;
  readonly moving: MySeatPanelProps['moving'];
  readonly asking: Submission;
  readonly on: MySeatHandlers;
}

function MySeat({ view, moving, asking, on }: MySeatProps) {
  const t = useTranslations('seat');
  const brief = useTranslations('brief');
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-2">
        <SectionHeading eyebrow={t('title')}>
          <span className="flex items-center gap-2.5">
            <SeatMark mark={view.face.mark} height="1.25rem" />
            {view.face.name}
          </span>
        </SectionHeading>
        <p className="font-serif">{view.role}</p>
        <p className="text-sm text-soft">
          {view.iLead ? t('lead') : t('deputy', { lead: view.leadName })}{' '}
          {view.members.length > 1 && t('members', { names: view.members.join(', ') })}
        </p>
        {view.takeLead && (
          <ActionButton permit={view.takeLead} className="self-start" onClick={on.onTakeLead}>
            {t('takeLead')}
          </ActionButton>
        )}
      </header>
      <Means means={view.means} />
      {view.capital && (
        <AskCapital
          capital={view.capital}
          submission={asking}
          onAsk={on.onAskCapital}
          onBring={on.onBringAnswer}
        />
      )}
      <Disclosure summary={brief('title')} defaultOpen className="border-y">
        <p className="mb-3 text-sm text-soft">{brief('secret')}</p>
        <Brief brief={view.brief} />
      </Disclosure>
      <Moves
        moves={view.moves}
        ownMoves={view.ownMoves}
        stage={view.stage}
        submission={moving.submission}
        submitted={moving.measure}
        onMove={on.onMove}
        onEnd={on.onEndMove}
      />
      <ReturnCode code={view.returnCode} />
      <section aria-labelledby="step-out" className="flex flex-col items-start gap-2 border-t pt-4">
        <SectionHeading id="step-out" level={3}>
          {t('stepOut.title')}
        </SectionHeading>
        <p className="text-sm text-soft">{t('stepOut.note')}</p>
        <ActionButton permit={view.stepOut} onClick={on.onStepOut}>
          {t('stepOut.action')}
        </ActionButton>
      </section>
    </div>
  );
}
