import { settleChange } from '#engine/crisis/causes.ts';
import { type DisplacementContext, type Movement, movePeople } from '#engine/crisis/displacement.ts';
import { causeOf } from '#engine/crisis/memory.ts';
import { countShocks } from '#engine/crisis/shocks.ts';
import type {
  Cause,
  Change,
  MeasureId,
  MeasureInstanceId,
  RegionalIndicatorId,
  RegionTruth,
} from '#engine/crisis/types.ts';
import { clamp } from '#engine/crisis/week.ts';

export interface PeopleOutcome {
  readonly home: number;
  readonly displacedInternally: number;
  readonly refugees: number;
  readonly fled: number;
  readonly returned: number;
  readonly changes: readonly Change[];
}

/**
 * Where one region's people are at the end of a week, before the week's want takes its share of the displaced.
 * Nobody appears or vanishes: whoever leaves one place arrives in another.
 */
export function relocate(
  context: DisplacementContext,
  measureOf: (instance: MeasureInstanceId) => MeasureId,
): PeopleOutcome {
  const { region } = context;
  const moves = movePeople(context);
  const fled = moves.fledInside.persons + moves.fledAbroad.persons;
  const returned = moves.returnedInside.persons + moves.returnedAbroad.persons;
  const inside =
    region.displacedInternally + moves.fledInside.persons - moves.returnedInside.persons - moves.onward;
  const abroad = region.refugees + moves.fledAbroad.persons - moves.returnedAbroad.persons + moves.onward;
  const home = context.home - fled + returned;
  const shiftedInside = shift(context, 'displaced-internally', inside, home);
  const shiftedAbroad = shift(context, 'refugees', abroad, home - shiftedInside.added);
  return {
    home: home - shiftedInside.added - shiftedAbroad.added,
    displacedInternally: inside + shiftedInside.added,
    refugees: abroad + shiftedAbroad.added,
    fled: fled + Math.max(0, shiftedInside.added + shiftedAbroad.added),
    returned,
    changes: [
      change('displaced-internally', region, inside + shiftedInside.added, [
        ...causes(moves.fledInside, 1, measureOf),
        ...causes(moves.returnedInside, -1, measureOf),
        { kind: 'driver', id: 'flight', amount: -moves.onward },
        ...shiftedInside.causes,
      ]),
      change('refugees', region, abroad + shiftedAbroad.added, [
        ...causes(moves.fledAbroad, 1, measureOf),
        ...causes(moves.returnedAbroad, -1, measureOf),
        { kind: 'driver', id: 'flight', amount: moves.onward },
        ...shiftedAbroad.causes,
      ]),
    ],
  };
}

function change(
  indicator: Extract<RegionalIndicatorId, 'displaced-internally' | 'refugees'>,
  region: RegionTruth,
  to: number,
  parts: readonly Cause[],
): Change {
  const from = indicator === 'refugees' ? region.refugees : region.displacedInternally;
  return settleChange(indicator, region.id, from, to, parts);
}

function causes(
  { parts }: Movement,
  sign: 1 | -1,
  measureOf: (instance: MeasureInstanceId) => MeasureId,
): readonly Cause[] {
  return [...parts].map(([key, persons]) => causeOf(key, sign * persons, measureOf));
}

/** What events and adjustments move between home and one of the places, bounded by who is there. */
function shift(
  { region, setup, week }: DisplacementContext,
  place: 'displaced-internally' | 'refugees',
  there: number,
  home: number,
): { readonly added: number; readonly causes: readonly Cause[] } {
  const all = week.setup.regions.reduce((sum, { population }) => sum + population, 0);
  const shocks = countShocks(place, region.id, setup.population / all, there, week.input.shocks);
  const wanted = shocks.reduce((sum, { amount }) => sum + amount, 0);
  if (wanted === 0) return { added: 0, causes: [] };
  const added = clamp(wanted, -there, home);
  return {
    added,
    causes: [
      ...shocks.map(({ key, amount }) => causeOf(key, amount, neverMeasures)),
      { kind: 'driver', id: 'limit', amount: added - wanted },
    ],
  };
}

const neverMeasures = (): never => {
  throw new Error('A shock is not a measure');
};
