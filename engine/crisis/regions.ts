import type { Moved } from '#engine/crisis/causes.ts';
import type { HarmOutcome } from '#engine/crisis/harm.ts';
import type { HeldByMeasures } from '#engine/crisis/held.ts';
import { relocate } from '#engine/crisis/people.ts';
import type { Readings } from '#engine/crisis/readings.ts';
import type { RegionTruth } from '#engine/crisis/types.ts';
import type { RegionFlow } from '#engine/crisis/violence.ts';
import { advanceWant } from '#engine/crisis/want.ts';
import type { Week } from '#engine/crisis/week.ts';

export interface RegionContext {
  readonly week: Week;
  readonly readings: Readings;
  readonly held: HeldByMeasures;
  readonly harm: HarmOutcome;
  readonly noPlace: number;
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
  { week, readings, held, harm, noPlace }: RegionContext,
): { readonly region: RegionTruth; readonly moved: readonly Moved[] } {
  const setup = week.setup.regions[index];
  if (setup === undefined) throw new Error(`Region ${before.id} is not in the scenario`);
  const killed = killing.value;
  const byInterveners = Math.min(harm.byRegion.get(before.id) ?? 0, before.home - killed);
  const people = relocate({
    week,
    readings,
    setup,
    region: before,
    noPlace,
    civilianDeaths: killed,
    battleDeaths: fighting.value,
    home: before.home - killed - byInterveners,
    held: (indicator) => held.regional(indicator, before.id),
  });
  const want = advanceWant(
    before,
    people.displacedInternally,
    readings,
    held.regional('excess-deaths', before.id),
    week,
  );
  // Where nobody is left to die of want, the count's faint floor takes nobody.
  const taken = Math.min(want.value, people.displacedInternally);
  const displacedInternally = people.displacedInternally - taken;
  return {
    region: {
      id: before.id,
      home: people.home,
      displacedInternally,
      refugees: people.refugees,
      dead: before.dead + killed + byInterveners + taken,
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
    moved: [killing.moved, fighting.moved, want.moved, lessWant(people.inside, taken), people.abroad],
  };
}

function lessWant(moved: Moved, persons: number): Moved {
  const parts = () => {
    const all = moved.parts();
    all.add('driver|want', -persons);
    return all;
  };
  return { ...moved, to: moved.to - persons, parts };
}
