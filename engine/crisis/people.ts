import type { Moved } from '#engine/crisis/causes.ts';
import { type DisplacementContext, type Movement, movePeople } from '#engine/crisis/displacement.ts';
import { Parts } from '#engine/crisis/parts.ts';
import { countShocks } from '#engine/crisis/shocks.ts';
import { clamp } from '#engine/crisis/week.ts';

export interface PeopleOutcome {
  readonly home: number;
  readonly displacedInternally: number;
  readonly refugees: number;
  readonly fled: number;
  readonly returned: number;
  readonly inside: Moved;
  readonly abroad: Moved;
}

/**
 * Where one region's people are at the end of a week, before the week's want takes its share of the displaced.
 * Nobody appears or vanishes: whoever leaves one place arrives in another.
 */
export function relocate(context: DisplacementContext): PeopleOutcome {
  const { region } = context;
  const moves = movePeople(context);
  const inside = new Parts();
  addMovement(inside, moves.fledInside, 1);
  addMovement(inside, moves.returnedInside, -1);
  inside.add('driver|flight', -moves.onward);
  const abroad = new Parts();
  addMovement(abroad, moves.fledAbroad, 1);
  addMovement(abroad, moves.returnedAbroad, -1);
  abroad.add('driver|flight', moves.onward);

  const fled = moves.fledInside.persons + moves.fledAbroad.persons;
  const returned = moves.returnedInside.persons + moves.returnedAbroad.persons;
  const wouldBeInside =
    region.displacedInternally + moves.fledInside.persons - moves.returnedInside.persons - moves.onward;
  const wouldBeAbroad =
    region.refugees + moves.fledAbroad.persons - moves.returnedAbroad.persons + moves.onward;
  const home = context.home - fled + returned;
  const shiftedInside = shift(context, 'displaced-internally', wouldBeInside, home, inside);
  const shiftedAbroad = shift(context, 'refugees', wouldBeAbroad, home - shiftedInside, abroad);
  const displacedInternally = wouldBeInside + shiftedInside;
  const refugees = wouldBeAbroad + shiftedAbroad;
  return {
    home: home - shiftedInside - shiftedAbroad,
    displacedInternally,
    refugees,
    fled: fled + Math.max(0, shiftedInside + shiftedAbroad),
    returned,
    inside: {
      indicator: 'displaced-internally',
      region: region.id,
      from: region.displacedInternally,
      to: displacedInternally,
      parts: () => inside.copy(),
    },
    abroad: {
      indicator: 'refugees',
      region: region.id,
      from: region.refugees,
      to: refugees,
      parts: () => abroad.copy(),
    },
  };
}

function addMovement(parts: Parts, movement: Movement, sign: 1 | -1): void {
  const { keys, amounts } = movement.parts;
  keys.forEach((key, index) => {
    parts.add(key, sign * (amounts[index] as number));
  });
}

/** Persons whom events and adjustments move between home and one of the places, bounded by who is there. */
function shift(
  { region, setup, week }: DisplacementContext,
  place: 'displaced-internally' | 'refugees',
  there: number,
  home: number,
  parts: Parts,
): number {
  if (week.input.shocks.length === 0) return 0;
  const all = week.setup.regions.reduce((sum, { population }) => sum + population, 0);
  let wanted = 0;
  for (const { key, amount } of countShocks(
    place,
    region.id,
    setup.population / all,
    there,
    week.input.shocks,
  )) {
    parts.add(key, amount);
    wanted += amount;
  }
  const shifted = clamp(wanted, -there, home);
  parts.add('driver|limit', shifted - wanted);
  return shifted;
}
