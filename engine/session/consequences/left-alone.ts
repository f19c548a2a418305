import type { CrisisState, CrisisValues, Totals } from '#engine/crisis/types.ts';
import type { Random } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { quietWeek } from './input.ts';
import { courseAlone, liveWeeks } from './live-weeks.ts';

export interface Baseline {
  readonly weeks: readonly CrisisValues[];
  readonly totals: readonly Totals[];
}

/** The same crisis, the same dice, and nobody does anything; the scenario's own events happen as their conditions say. */
export function leaveAlone(
  state: SessionState,
  crisis: CrisisState,
  start: CrisisValues,
  weeks: number,
  scenario: Scenario,
  random: Random,
): Baseline {
  const quiet = { first: quietWeek, last: [] };
  const lived = liveWeeks(state, crisis, quiet, weeks, scenario, random, courseAlone);
  return {
    weeks: [start, ...lived.weeks.map(({ values }) => values)],
    totals: [crisis.totals, ...lived.weeks.map(({ totals }) => totals)],
  };
}
