'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { OwnMoveView } from '#app/_features/my-seat/components/seat-views.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { MeasureDeck } from '#app/_shared/measure-deck.tsx';
import { MeasureParameters } from '#app/_shared/measure-parameters.tsx';
import {
  type ChosenParameters,
  defaultParameters,
  type MeasureOptionView,
  withinBounds,
} from '#app/_shared/measure-view.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { Stage } from '#engine/crisis/measures/face-types.ts';

interface MovesProps {
  readonly moves: readonly MeasureOptionView[];
  readonly ownMoves: readonly OwnMoveView[];
  readonly stage: Stage;
  /** What became of the last move, and which measure it was. */
  readonly submission: Submission;
  readonly submitted: string | null;
  readonly onMove: (measure: string, parameters: ChosenParameters) => void;
  readonly onEnd: (move: string) => void;
}

/** What a seat does outside the chamber: what it may do now with cost, needs and promise, and what it has going. */
export function Moves({ moves, ownMoves, stage, submission, submitted, onMove, onEnd }: MovesProps) {
  const t = useTranslations('seat');
  return (
    <section aria-labelledby="moves" className="flex flex-col gap-3">
      <SectionHeading id="moves" level={3}>
        {t('moves.title')}
      </SectionHeading>
      <p className="-mt-2 text-sm text-soft">{t('moves.intro')}</p>
      {ownMoves.length > 0 && (
        <div>
          <h4 className="eyebrow">{t('moves.own')}</h4>
          <ul>
            {ownMoves.map((move) => (
              <li
                key={move.id}
                className="flex flex-wrap items-center justify-between gap-2 border-b py-2 text-sm"
              >
                <span>
                  <span className="font-semibold">{move.name}</span>
                  <span className="block text-soft">{move.status}</span>
                </span>
                {move.end && (
                  <ActionButton permit={move.end} onClick={() => onEnd(move.id)}>
                    {t('moves.end')}
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {moves.length === 0 ? (
        <p className="text-sm text-soft">{t('moves.empty')}</p>
      ) : (
        <MeasureDeck measures={moves} stage={stage}>
          {(measure) => (
            <Move
              measure={measure}
              submission={submitted === measure.id ? submission : { state: 'idle' }}
              onMove={(parameters) => onMove(measure.id, parameters)}
            />
          )}
        </MeasureDeck>
      )}
    </section>
  );
}

interface MoveProps {
  readonly measure: MeasureOptionView;
  readonly submission: Submission;
  readonly onMove: (parameters: ChosenParameters) => void;
}

function Move({ measure, submission, onMove }: MoveProps) {
  const t = useTranslations('seat');
  const words = useTranslations('measures');
  const [parameters, setParameters] = useState(() => defaultParameters(measure));
  const { politicalCapital, resources } = measure.cost;
  return (
    <>
      <MeasureParameters measure={measure} chosen={parameters} onChange={setParameters} />
      <SubmissionNote submission={submission} />
      <div className="flex flex-wrap items-center gap-3">
        <ActionButton
          permit={measure.permit}
          tone="primary"
          disabled={!withinBounds(measure, parameters)}
          busy={submission.state === 'sending'}
          onClick={() => onMove(parameters)}
        >
          {t('moves.act')}
        </ActionButton>
        <span className="text-sm text-soft">
          {resources === 0
            ? words('cost', { points: politicalCapital })
            : words('costWithResources', { points: politicalCapital, amount: resources })}
        </span>
      </div>
    </>
  );
}
