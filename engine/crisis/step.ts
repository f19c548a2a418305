import { settleChange } from '#engine/crisis/causes.ts';
import { liveWeek } from '#engine/crisis/live-week.ts';
import { type Model, standardModel } from '#engine/crisis/model.ts';
import type { CrisisSetup, CrisisState, WeekInput, WeekOutcome } from '#engine/crisis/types.ts';
import { measuresByInstance } from '#engine/crisis/week.ts';
import type { Random } from '#engine/kernel/random.ts';

/**
 * One week of the crisis, and why everything in it moved.
 * @param input what was decided and what happened; whoever composes it has checked that it was allowed.
 * @param random of the session's seed: draws hang on week, region and purpose.
 * @returns the state a week later, every change with causes that add up to it, and what happened beside numbers.
 */
export function stepWeek(
  state: CrisisState,
  input: WeekInput,
  setup: CrisisSetup,
  random: Random,
  model: Model = standardModel,
): WeekOutcome {
  const lived = liveWeek(state, input, setup, random, model);
  const measureOf = measuresByInstance(lived.state.instances);
  return {
    state: lived.state,
    changes: lived.moved.map((moved) => settleChange(moved, measureOf)),
    notices: lived.notices,
  };
}
