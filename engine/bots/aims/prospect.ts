import type { Mind } from '#engine/bots/mind.ts';
import { withKnockOns } from '#engine/bots/outlook/knock-on.ts';
import { factsAfter } from '#engine/bots/outlook/project.ts';
import { added, type Shift } from '#engine/bots/outlook/shift.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import { futuresOf } from './futures.ts';
import { satisfaction } from './satisfaction.ts';

/** How a seat would stand at the session's end: all in all (0 to 1), and aim by aim in the order of its objectives. */
export interface Prospect {
  readonly value: number;
  readonly aims: readonly number[];
}

/**
 * Projects what has been told to the end of the session and asks the seat's aims.
 * @param facts as they would stand at once, with what the option itself makes true (a resolution adopted, a ballot cast).
 * @param change what the option is expected to change beyond what is expected anyway.
 */
export function prospectOf(
  { me }: Pick<Mind, 'me'>,
  expected: { readonly alone: Shift; readonly running: Shift },
  facts: ExpressionFacts,
  change: Shift,
  weeks: number,
): Prospect {
  const then = factsAfter(facts, weeks, added(expected.running, withKnockOns(change)), expected.alone);
  const aims = me.objectives.map(() => 0);
  for (const future of futuresOf(me, then)) {
    me.objectives.forEach((objective, index) => {
      aims[index] = (aims[index] ?? 0) + future.chance * satisfaction(objective, future.facts);
    });
  }
  return {
    value: me.objectives.reduce((sum, { weight }, index) => sum + weight * (aims[index] ?? 0), 0),
    aims,
  };
}

/** What an option would bring a seat, against a prospect without it. */
export interface Gain {
  /** Difference of values, -1 to 1. */
  readonly value: number;
  /** The text key of the aim that it helps or hurts most; null when it touches none. */
  readonly aim: string | null;
}

export function gainBetween({ me }: Pick<Mind, 'me'>, without: Prospect, withIt: Prospect): Gain {
  const value = withIt.value - without.value;
  let aim: string | null = null;
  let most = 0.001;
  me.objectives.forEach(({ text, weight }, index) => {
    const moved = weight * ((withIt.aims[index] ?? 0) - (without.aims[index] ?? 0));
    // The aim that speaks for the difference, not one that speaks against it.
    if (moved * Math.sign(value) > most) {
      most = moved * Math.sign(value);
      aim = text;
    }
  });
  return { value, aim };
}
