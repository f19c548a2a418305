import { joinCauses, settleChange } from '#engine/crisis/causes.ts';
import type { HarmOutcome } from '#engine/crisis/harm.ts';
import type { HeldByMeasures } from '#engine/crisis/held.ts';
import { regionalIndicatorIds } from '#engine/crisis/indicators.ts';
import { relocate } from '#engine/crisis/people.ts';
import type { Readings } from '#engine/crisis/readings.ts';
import type { Change, MeasureId, MeasureInstanceId, RegionTruth } from '#engine/crisis/types.ts';
import type { RegionFlow } from '#engine/crisis/violence.ts';
import { advanceWant } from '#engine/crisis/want.ts';
import type { Week } from '#engine/crisis/week.ts';

export interface RegionContext {
  readonly week: Week;
  readonly readings: Readings;
  readonly held: HeldByMeasures;
  readonly harm: HarmOutcome;
  readonly measureOf: (instance: MeasureInstanceId) => MeasureId;
}

/**
 * What violence did to one region's people in a week: the dead leave home, those who flee leave it for elsewhere, and want
 * takes some of the displaced.
 */
export function advanceRegion(
  before: RegionTruth,
  index: number,
  killing: RegionFlow,
  fighting: RegionFlow,
  { week, readings, held, harm, measureOf }: RegionContext,
): { readonly region: RegionTruth; readonly changes: readonly Change[] } {
  const setup = week.setup.regions[index];
  if (setup === undefined) throw new Error(`Region ${before.id} is not in the scenario`);
  const killed = killing.value;
  const byInterveners = Math.min(harm.byRegion.get(before.id) ?? 0, before.home - killed);
  const people = relocate(
    {
      week,
      readings,
      setup,
      region: before,
      civilianDeaths: killed,
      battleDeaths: fighting.value,
      home: before.home - killed - byInterveners,
      held: (indicator) => held.regional(indicator, before.id),
    },
    measureOf,
  );
  const want = advanceWant(
    before,
    people.displacedInternally,
    readings,
    held.regional('excess-deaths', before.id),
    week,
    measureOf,
  );
  const displacedInternally = people.displacedInternally - want.value;
  return {
    region: {
      id: before.id,
      home: people.home,
      displacedInternally,
      refugees: people.refugees,
      dead: before.dead + killed + byInterveners + want.value,
      civilianDeaths: killed,
      battleDeaths: fighting.value,
      excessDeaths: want.value,
      fled: people.fled,
      returned: people.returned,
      memory: {
        'civilian-deaths': killing.memory,
        'battle-deaths': fighting.memory,
        'excess-deaths': want.memory,
      },
    },
    changes: [
      killing.change,
      fighting.change,
      want.change,
      ...people.changes.map((change) =>
        change.indicator === 'displaced-internally' ? lessWant(change, want.value) : change,
      ),
    ],
  };
}

function lessWant(change: Change, persons: number): Change {
  const causes = [...change.causes, { kind: 'driver', id: 'want', amount: -persons } as const];
  return settleChange(change.indicator, change.region, change.from, change.to - persons, causes);
}

/** The country's changes of regional indicators: the regions' added up, cause by cause. */
export function countryChanges(changes: readonly Change[]): readonly Change[] {
  return regionalIndicatorIds.map((indicator) => {
    const parts = changes.filter((change) => change.indicator === indicator);
    const from = parts.reduce((sum, change) => sum + change.from, 0);
    const to = parts.reduce((sum, change) => sum + change.to, 0);
    return settleChange(indicator, null, from, to, joinCauses(parts.flatMap(({ causes }) => causes)));
  });
}
