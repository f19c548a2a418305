import { reportedIds } from '#engine/bots/knowledge/told.ts';
import type { Mind } from '#engine/bots/mind.ts';
import { withKnockOns } from '#engine/bots/outlook/knock-on.ts';
import { type Asked, factsAfter } from '#engine/bots/outlook/project.ts';
import { added, type Shift } from '#engine/bots/outlook/shift.ts';
import type { IndicatorId } from '#engine/crisis/indicators.ts';
import { spelled } from '#engine/scenario/expressions/environment.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import type { Seat } from '#engine/scenario/scenario.ts';
import { asksForTurningPoint, futuresOf } from './futures.ts';
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
  const then = factsAfter(
    facts,
    weeks,
    added(expected.running, withKnockOns(change)),
    expected.alone,
    askedBy(me),
  );
  const aims = me.objectives.map(() => 0);
  // An aim that does not ask for a turning point is as far fulfilled in every future.
  const steady = me.objectives.map((objective) =>
    asksForTurningPoint(objective) ? null : satisfaction(objective, then),
  );
  for (const future of futuresOf(me, then)) {
    me.objectives.forEach((objective, index) => {
      const fulfilled = steady[index] ?? satisfaction(objective, future.facts);
      aims[index] = (aims[index] ?? 0) + future.chance * fulfilled;
    });
  }
  return {
    value: me.objectives.reduce((sum, { weight }, index) => sum + weight * (aims[index] ?? 0), 0),
    aims,
  };
}

/** What deaths, flight and turning points are reckoned from. */
const always: readonly IndicatorId[] = [
  'civilian-deaths',
  'excess-deaths',
  'displaced-internally',
  'refugees',
  'peace-momentum',
  'atrocity-risk',
];

const asked = new WeakMap<Seat, Asked>();

/** What a seat's aims ask of the future beside the country's numbers: `peak.refugees`, `crisis.truth_in("north", …)`. */
function askedBy(seat: Seat): Asked {
  const known = asked.get(seat);
  if (known !== undefined) return known;
  const all = seat.objectives.map(({ met, partly }) => `${met} ${partly}`).join(' ');
  const named = reportedIds.filter((indicator) => all.includes(spelled(indicator)));
  const found: Asked = {
    indicators: [...new Set([...always, ...named])],
    peak: /\bpeak\b/.test(all),
    regions: /_in\s*\(/.test(all),
  };
  asked.set(seat, found);
  return found;
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
