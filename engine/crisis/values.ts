import {
  type IndicatorId,
  nationalIndicatorIds,
  type RegionalIndicatorId,
  regionalIndicatorIds,
} from '#engine/crisis/indicators.ts';
import type { CountryCounts } from '#engine/crisis/readings.ts';
import type { CrisisState, CrisisValues, RegionId, RegionTruth } from '#engine/crisis/types.ts';

/** One region's regional indicators. */
export function regionValues(region: RegionTruth): Readonly<Record<RegionalIndicatorId, number>> {
  return {
    'civilian-deaths': region.civilianDeaths,
    'battle-deaths': region.battleDeaths,
    'excess-deaths': region.excessDeaths,
    'displaced-internally': region.displacedInternally,
    refugees: region.refugees,
  };
}

/** Every indicator's true value now; the country's regional ones are the sums over its regions. */
export function valuesOf(state: Pick<CrisisState, 'week' | 'national' | 'regions'>): CrisisValues {
  const regions: Record<RegionId, Readonly<Record<RegionalIndicatorId, number>>> = {};
  const sums: Record<RegionalIndicatorId, number> = {
    'civilian-deaths': 0,
    'battle-deaths': 0,
    'excess-deaths': 0,
    'displaced-internally': 0,
    refugees: 0,
  };
  for (const region of state.regions) {
    const values = regionValues(region);
    regions[region.id] = values;
    for (const id of regionalIndicatorIds) sums[id] += values[id];
  }
  const national: Partial<Record<IndicatorId, number>> = {};
  for (const id of regionalIndicatorIds) national[id] = sums[id];
  for (const id of nationalIndicatorIds) national[id] = state.national[id];
  return { week: state.week, national: national as Record<IndicatorId, number>, regions };
}

/** What the equations read of the regions: sums for the country. */
export function countsOf(regions: readonly RegionTruth[]): CountryCounts {
  let civilianDeaths = 0;
  let battleDeaths = 0;
  let displacedInternally = 0;
  let refugees = 0;
  for (const region of regions) {
    civilianDeaths += region.civilianDeaths;
    battleDeaths += region.battleDeaths;
    displacedInternally += region.displacedInternally;
    refugees += region.refugees;
  }
  return { civilianDeaths, battleDeaths, displacedInternally, refugees };
}
