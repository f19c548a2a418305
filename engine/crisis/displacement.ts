import { logarithmicMean } from '#engine/crisis/causes.ts';
import { Parts } from '#engine/crisis/parts.ts';
import { type Readings, read } from '#engine/crisis/readings.ts';
import type { RegionSetup } from '#engine/crisis/setup.ts';
import type { RegionTruth } from '#engine/crisis/types.ts';
import { threatenedLeft } from '#engine/crisis/violence.ts';
import { clamp, type Week } from '#engine/crisis/week.ts';

/** A number of persons, and by what. The parts add up to it. */
export interface Movement {
  readonly persons: number;
  readonly parts: Parts;
}

/** Where people of one region went in a week. Every movement is of persons who were there to move. */
export interface Movements {
  readonly fledInside: Movement;
  readonly fledAbroad: Movement;
  readonly onward: number;
  readonly returnedInside: Movement;
  readonly returnedAbroad: Movement;
}

export interface DisplacementContext {
  readonly week: Week;
  readonly readings: Readings;
  readonly setup: RegionSetup;
  readonly region: RegionTruth;
  readonly civilianDeaths: number;
  readonly battleDeaths: number;
  /** The week's `shareWithoutPlace`: the same in all regions. */
  readonly noPlace: number;
  /** People at home once the week's dead are gone. */
  readonly home: number;
  readonly held: (indicator: 'displaced-internally' | 'refugees') => Parts;
}

/**
 * Killing, fighting and fear drive people out; open borders let them cross; safety lets them return. A measure's factor on
 * the displaced raises those who leave and lowers those who return, or the other way round.
 */
export function movePeople(context: DisplacementContext): Movements {
  const { week, setup, region, home, noPlace, held } = context;
  const { displacement } = week.model.parameters;
  const leaving = leavers(context);
  const near = clamp(setup.border * displacement.crossing, 0, 1);
  const crossing = near + (1 - near) * noPlace;
  const ceiling = displacement.ceiling * home;
  const inside = scaled(leaving, 1 - crossing, held('displaced-internally'), ceiling * (1 - crossing));
  const abroad = scaled(leaving, crossing, held('refugees'), ceiling * crossing);
  const back = returnShare(context);
  const returnedInside = returning(
    back * region.displacedInternally,
    held('displaced-internally'),
    region.displacedInternally,
  );
  const returnedAbroad = returning(back * 0.7 * region.refugees, held('refugees'), region.refugees);
  const still = region.displacedInternally - returnedInside.persons;
  const onward = Math.min(
    still,
    still *
      (displacement.onward * setup.border * read(context.readings, 'heat:killing') +
        displacement.onwardOfFlood * noPlace),
  );
  return { fledInside: inside, fledAbroad: abroad, onward, returnedInside, returnedAbroad };
}

/**
 * Of those driven out, the share who find no place inside, as more are driven out than there is room for, and whom a border lets
 * through: the country's most open one.
 */
export function shareWithoutPlace({ before, setup: { regions }, model }: Week): number {
  const { flood } = model.parameters.displacement;
  const people = regions.reduce((sum, { population }) => sum + population, 0);
  const driven = (before.past.at(-1)?.fled ?? 0) / people;
  const way = Math.cbrt(regions.reduce((most, { border }) => Math.max(most, border), 0));
  return (way * driven ** 3) / (driven ** 3 + flood ** 3);
}

function leavers({ week, readings, setup, region, civilianDeaths, battleDeaths, home }: DisplacementContext) {
  const { displacement, civilianDeaths: killing } = week.model.parameters;
  const threatened = Math.min(
    home,
    threatenedLeft(region, setup, week.setup.structure, killing) + killing.bystanders * home,
  );
  const fear =
    displacement.byFear *
    clamp((read(readings, 'incitement') - 50) / 50, 0, 1) *
    clamp((read(readings, 'atrocity-risk') - 40) / 60, 0, 1);
  return new Parts(
    ['driver|killing', 'driver|fighting', 'driver|incitement'],
    [
      displacement.byKilling * week.setup.structure.flightRatio * civilianDeaths,
      displacement.byFighting * battleDeaths,
      fear * threatened * Math.min(1, setup.exposure),
    ],
  );
}

/** Of those who would leave, the share that goes this way, changed by measures and bounded by who is there. */
function scaled(wanted: Parts, share: number, measures: Parts, atMost: number): Movement {
  const amounts = wanted.amounts.map((persons) => persons * share);
  return bounded(withMeasures(new Parts([...wanted.keys], amounts), measures, 1), atMost);
}

function returning(base: number, measures: Parts, atMost: number): Movement {
  return bounded(withMeasures(new Parts(['driver|return'], [base]), measures, -2), atMost);
}

/** Factors of measures, as persons that add up: the logarithmic mean between without and with. */
function withMeasures(parts: Parts, measures: Parts, power: number): Movement {
  const base = parts.sum();
  const persons = base * Math.exp(measures.sum() * power);
  const worth = logarithmicMean(base, persons);
  measures.keys.forEach((key, index) => {
    parts.add(key, worth * (measures.amounts[index] as number) * power);
  });
  return { parts, persons };
}

function bounded({ parts, persons }: Movement, atMost: number): Movement {
  if (persons <= atMost) return { persons, parts };
  parts.add('driver|limit', atMost - persons);
  return { persons: atMost, parts };
}

/** The weekly share of the displaced that goes home: the safer and the more settled, the more. */
function returnShare({ week, region, civilianDeaths }: DisplacementContext): number {
  const { displacement } = week.model.parameters;
  const people = region.home + region.displacedInternally + region.refugees;
  const killing = (civilianDeaths / Math.max(1, people)) * 100_000;
  const safety = 1 / (1 + (killing / displacement.returnFear) ** 2);
  const { settlement } = week.before;
  const settled =
    settlement.is === 'agreement' || settlement.is === 'victory'
      ? 1
      : settlement.is === 'ceasefire'
        ? 0.6
        : displacement.returnUnsettled;
  return displacement.returnRate * safety * settled;
}
