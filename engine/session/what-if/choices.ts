import type { MeasureId, MeasureInstanceId } from '#engine/crisis/types.ts';
import type { DraftId, SeatId } from '#engine/kernel/ids.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import type { Decisions } from './decisions.ts';
import { type Without, withoutNothing } from './relive.ts';

/** Something that was decided in a session, and without which it can be lived through again. */
export type Choice =
  | {
      readonly is: 'resolution';
      readonly draft: DraftId;
      readonly measures: readonly MeasureId[];
      readonly turn: number;
    }
  | {
      readonly is: 'measure';
      readonly instance: MeasureInstanceId;
      readonly measure: MeasureId;
      readonly seat: SeatId;
      readonly turn: number;
    }
  /** What the capital said when it was asked, brought to the Council. Unsaid, it binds nobody. */
  | {
      readonly is: 'answer';
      readonly request: string;
      readonly about: CapitalQuestion;
      readonly turn: number;
    };

export interface ChoiceToWeigh {
  readonly choice: Choice;
  readonly without: Without;
}

/**
 * [WI-4] What was decided in a session that may have changed its course, in the order in which it was: each adopted resolution with all
 * the measures that it carries, each measure that a seat took, each answer of the capital that was brought.
 */
export function choicesIn({ events }: Decisions): readonly ChoiceToWeigh[] {
  const found = new Map<string, ChoiceToWeigh>();
  let turn = 0;
  for (const { event } of events) {
    if (event.type === 'PhaseBegan') turn = event.turn;
    const made = choiceOf(event, turn);
    if (made === null) continue;
    const key = keyOf(made.choice);
    const begun = found.get(key);
    found.set(key, begun === undefined ? made : both(begun, made));
  }
  return [...found.values()];
}

function choiceOf(event: SessionEvent, turn: number): ChoiceToWeigh | null {
  switch (event.type) {
    case 'CapitalAnswerBrought': {
      const { request, about } = event;
      return {
        choice: { is: 'answer', request, about, turn },
        without: { ...withoutNothing, requests: new Set([request]) },
      };
    }
    case 'MeasureTaken': {
      const { instance, measure, origin } = event;
      return {
        choice:
          origin.by === 'council'
            ? { is: 'resolution', draft: origin.draft, measures: [measure], turn }
            : { is: 'measure', instance, measure, seat: origin.seat, turn },
        without: { ...withoutNothing, measures: new Set([instance]) },
      };
    }
    default:
      return null;
  }
}

function keyOf(choice: Choice): string {
  switch (choice.is) {
    case 'resolution':
      return `resolution ${choice.draft}`;
    case 'measure':
      return `measure ${choice.instance}`;
    case 'answer':
      return `answer ${choice.request}`;
  }
}

/** Two measures of one resolution are one choice: they were voted on together. */
function both(one: ChoiceToWeigh, other: ChoiceToWeigh): ChoiceToWeigh {
  if (one.choice.is !== 'resolution' || other.choice.is !== 'resolution') return one;
  return {
    choice: { ...one.choice, measures: [...one.choice.measures, ...other.choice.measures] },
    without: {
      ...withoutNothing,
      measures: new Set([...one.without.measures, ...other.without.measures]),
    },
  };
}
