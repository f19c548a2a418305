import { logarithmicMean, type Moved } from '#engine/crisis/causes.ts';
import { type Memory, partsBetween, sumOf } from '#engine/crisis/memory.ts';
import type { ModelParameters } from '#engine/crisis/parameters.ts';
import type { Parts } from '#engine/crisis/parts.ts';
import { type Readings, read } from '#engine/crisis/readings.ts';
import { addFlowShocks } from '#engine/crisis/shocks.ts';
import type { RegionTruth } from '#engine/crisis/types.ts';
import type { Week } from '#engine/crisis/week.ts';

/** No more than this share of the displaced dies of want in a week, whatever else is the case. */
const ceiling = 0.02;

export interface WantOutcome {
  readonly value: number;
  readonly memory: Memory;
  readonly moved: Moved;
}

/**
 * Deaths of hunger, disease and exposure beyond the usual, among the displaced inside: more the more are displaced, the less
 * relief gets through and the weaker the state.
 * @param displaced people displaced inside the country, from this region.
 */
export function advanceWant(
  region: RegionTruth,
  displaced: number,
  readings: Readings,
  measures: Parts,
  week: Week,
): WantOutcome {
  const after: Record<string, number> = { ...wantFactors(displaced, readings, week.model.parameters) };
  measures.keys.forEach((key, index) => {
    after[key] = measures.amounts[index] as number;
  });
  const all = week.before.regions.reduce((sum, one) => sum + one.excessDeaths, 0);
  const share = all === 0 ? 1 / week.before.regions.length : region.excessDeaths / all;
  addFlowShocks(after, 'excess-deaths', region.id, share, week.input.shocks);
  const raw = sumOf(after);
  const bounded = Math.min(raw, Math.log(ceiling * Math.max(1e-6, displaced)));
  if (bounded !== raw) after['driver|limit'] = bounded - raw;
  const from = region.excessDeaths;
  const value = Math.exp(bounded);
  const parts = () => partsBetween(region.memory['excess-deaths'], after, logarithmicMean(from, value));
  const moved: Moved = { indicator: 'excess-deaths', region: region.id, from, to: value, parts };
  return { value, memory: after, moved };
}

/** The logarithms of what excess deaths are made of: people, access, the state's weakness. */
export function wantFactors(displaced: number, readings: Readings, { want }: ModelParameters): Memory {
  // Open roads do not end want: somebody dies of exile itself.
  const closed = 1 - Math.min(100, read(readings, 'humanitarian-access')) * (0.95 / 100);
  const weakness = 0.6 + 0.8 * (1 - read(readings, 'state-capacity') / 100);
  return {
    'driver|displacement': Math.log(Math.max(1e-9, displaced * want.rate)),
    'driver|access': want.steepness * Math.log(closed),
    'driver|state-weakness': Math.log(weakness),
  };
}
