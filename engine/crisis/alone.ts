import { initialCrisis } from '#engine/crisis/initial.ts';
import { liveWeek } from '#engine/crisis/live-week.ts';
import { type Model, standardModel } from '#engine/crisis/model.ts';
import type { AloneRun, CrisisSetup, CrisisState, Shock, WeekInput } from '#engine/crisis/types.ts';
import { valuesOf } from '#engine/crisis/values.ts';
import { randomFrom } from '#engine/kernel/random.ts';

/** A week in which nobody decides anything and the Council does not meet. */
export const quietWeek: WeekInput = {
  started: [],
  ended: [],
  pledges: [],
  shocks: [],
  answers: [],
  votes: [],
  councilMet: false,
};

/**
 * The same crisis, the same dice, and nobody does anything: what harm averted is measured against.
 * @param shocks what happens anyway, by week (1 is the first).
 */
export function runAlone(
  setup: CrisisSetup,
  weeks: number,
  shocks: ReadonlyMap<number, readonly Shock[]>,
  seed: string,
  model: Model = standardModel,
): AloneRun {
  const random = randomFrom(seed);
  let state: CrisisState = initialCrisis(setup, model);
  const values = [valuesOf(state)];
  const totals = [state.totals];
  for (let week = 1; week <= weeks; week++) {
    state = liveWeek(state, { ...quietWeek, shocks: shocks.get(week) ?? [] }, setup, random, model).state;
    values.push(valuesOf(state));
    totals.push(state.totals);
  }
  return { weeks: values, totals, final: state };
}
