import { type NationalIndicatorId, nationalIndicatorIds } from '#engine/crisis/indicators.ts';
import { type CapitalRequestKind, capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import type { ModelParameters } from '#engine/crisis/parameters.ts';
import type { CrisisSetup, GivenIndicatorId, StructuralFacts } from '#engine/crisis/setup.ts';
import { givenIndicatorIds } from '#engine/crisis/setup.ts';
import type { CapitalTruth, Settlement } from '#engine/crisis/types.ts';

/** The structural facts that are marks from 0 to 100. */
export type MarkedFact = Exclude<keyof StructuralFacts, 'perpetrator' | 'flightRatio' | 'heavyWeapons'>;
const markedFacts = [
  'exclusion',
  'factionalism',
  'pastViolence',
  'poverty',
  'neighbourhood',
  'mobilisation',
] as const satisfies readonly MarkedFact[];

// Put together once: making these strings anew for every week took longer than reading by them.
const factKeys = markedFacts.map((fact) => [`fact:${fact}`, fact] as const);
const startKeys = givenIndicatorIds.map((id) => [`start:${id}`, id] as const);
const consentKeys = capitalRequestKinds.map((kind) => [`consent:${kind}`, kind] as const);

/** What an equation may read. Heats are log10(1 + count / scale): 0 when nothing happens, 1 at nine times the scale. */
export type ReadingId =
  | NationalIndicatorId
  | `fact:${MarkedFact}`
  | `start:${GivenIndicatorId}`
  | `consent:${CapitalRequestKind}`
  | 'heat:killing'
  | 'heat:fighting'
  | 'heat:displaced'
  | 'heat:refugees'
  | 'share:state'
  | 'share:armed-group'
  | 'settled:ceasefire'
  | 'settled:agreement'
  | 'settled:victory'
  | 'ln:flight-ratio'
  | 'one';

export type Readings = ReadonlyMap<ReadingId, number>;

/** Counts for the whole country that the equations read: persons per week, and persons. */
export interface CountryCounts {
  readonly civilianDeaths: number;
  readonly battleDeaths: number;
  readonly displacedInternally: number;
  readonly refugees: number;
}

/** How an agreement stands: since when, and how many of the measures that carry it out are acting. */
export interface Agreed {
  readonly weeks: number;
  readonly carriedOutBy: number;
}

/** @returns the share of the killing that the state does: 0, 0.5 or 1. */
export function stateShare(facts: StructuralFacts): number {
  switch (facts.perpetrator) {
    case 'state':
      return 1;
    case 'both':
      return 0.5;
    case 'armed-group':
      return 0;
  }
}

/** Newly displaced for each civilian killed where warfare drives people out: where the reading of the ratio is zero. */
const usualFlightRatio = 100;

const heat = (count: number, scale: number): number => Math.log10(1 + count / scale);

/** Gathers once a week all that equations read, by name. */
export function takeReadings(
  national: Readonly<Record<NationalIndicatorId, number>>,
  counts: CountryCounts,
  settlement: Settlement,
  capital: CapitalTruth,
  setup: CrisisSetup,
  parameters: ModelParameters,
  agreed: Agreed,
): Readings {
  const state = stateShare(setup.structure);
  const readings = new Map<ReadingId, number>();
  for (const id of nationalIndicatorIds) readings.set(id, national[id]);
  readings.set('heat:killing', heat(counts.civilianDeaths, parameters.heat.killing));
  readings.set('heat:fighting', heat(counts.battleDeaths, parameters.heat.fighting));
  readings.set('heat:displaced', heat(counts.displacedInternally, parameters.heat.displaced));
  readings.set('heat:refugees', heat(counts.refugees, parameters.heat.refugees));
  readings.set('share:state', state);
  readings.set('share:armed-group', 1 - state);
  readings.set('settled:ceasefire', settlement.is === 'ceasefire' ? 1 : 0);
  readings.set('settled:agreement', settlement.is === 'agreement' ? worthOf(agreed, parameters) : 0);
  readings.set('settled:victory', settlement.is === 'victory' ? 1 : 0);
  readings.set('ln:flight-ratio', Math.log(setup.structure.flightRatio / usualFlightRatio));
  readings.set('one', 1);
  for (const [key, fact] of factKeys) readings.set(key, setup.structure[fact]);
  for (const [key, id] of startKeys) readings.set(key, setup.initial[id]);
  for (const [key, kind] of consentKeys) readings.set(key, capital.consents[kind].is === 'granted' ? 1 : 0);
  return readings;
}

/**
 * What is signed binds at first by itself, and later only as far as it is carried out. 1 is its whole worth: so it stands for half a
 * year, and then goes towards a floor, held up by each measure of rebuilding that acts.
 */
function worthOf({ weeks, carriedOutBy }: Agreed, { settlement }: ModelParameters): number {
  const fading = Math.max(0, weeks - settlement.bindsWeeks);
  const alone = settlement.unkept + (1 - settlement.unkept) * Math.exp(-settlement.fades * fading);
  return Math.min(1, alone + settlement.carriedOut * carriedOutBy);
}

/** The same with indices of a later moment. */
export function withIndices(
  readings: Readings,
  national: Readonly<Record<NationalIndicatorId, number>>,
): Readings {
  const renewed = new Map(readings);
  for (const id of nationalIndicatorIds) renewed.set(id, national[id]);
  return renewed;
}

/** One reading by its name. Throws on one that does not exist: an equation's misspelling is a bug. */
export function read(readings: Readings, id: ReadingId): number {
  const reading = readings.get(id);
  if (reading === undefined) throw new Error(`No reading "${id}"`);
  return reading;
}
