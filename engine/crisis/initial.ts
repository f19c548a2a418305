import { indexIds } from '#engine/crisis/equations/all.ts';
import type { IndexId } from '#engine/crisis/equations/index-equation.ts';
import type { NationalIndicatorId } from '#engine/crisis/indicators.ts';
import { pullsOf } from '#engine/crisis/indices.ts';
import type { CapitalRequestKind } from '#engine/crisis/measures/face-types.ts';
import { type Memory, sumOf } from '#engine/crisis/memory.ts';
import { type Model, standardModel } from '#engine/crisis/model.ts';
import { recordOf } from '#engine/crisis/parts.ts';
import { type Readings, takeReadings } from '#engine/crisis/readings.ts';
import type { CrisisSetup, RegionSetup } from '#engine/crisis/setup.ts';
import { givenIndicatorIds } from '#engine/crisis/setup.ts';
import type { Consent, CrisisState, RegionTruth, Settlement, WeekCount } from '#engine/crisis/types.ts';
import { valuesOf } from '#engine/crisis/values.ts';
import { initialMemory } from '#engine/crisis/violence.ts';
import { wantFactors } from '#engine/crisis/want.ts';
import { clamp } from '#engine/crisis/week.ts';

/** Weeks before the first that are taken to have been like it. */
const weeksBefore = 4;

/** The crisis as it stands before the first week. Nothing is drawn: the same setup always begins alike. */
export function initialCrisis(setup: CrisisSetup, model: Model = standardModel): CrisisState {
  const settlement: Settlement =
    setup.settlement === 'none' ? { is: 'none' } : { is: setup.settlement, since: 0 };
  const capital = { consents: everyKind<Consent>({ is: 'not-asked' }), refusals: everyKind(0) };
  const counts = {
    civilianDeaths: total(setup, 'civilian-deaths'),
    battleDeaths: total(setup, 'battle-deaths'),
    displacedInternally: total(setup, 'displaced-internally'),
    refugees: total(setup, 'refugees'),
  };
  const readingsOf = (national: Readonly<Record<NationalIndicatorId, number>>) =>
    takeReadings(national, counts, settlement, capital, setup, model.parameters, {
      weeks: 0,
      carriedOutBy: 0,
    });
  const national = nationalStart(setup, model, readingsOf);
  const readings = readingsOf(national);
  const regions = setup.regions.map((region) => regionStart(region, setup, readings, model));
  const past: WeekCount[] = Array.from({ length: weeksBefore }, (_, index) => ({
    week: index - weeksBefore + 1,
    civilianDeaths: counts.civilianDeaths,
    battleDeaths: counts.battleDeaths,
    excessDeaths: regions.reduce((sum, { excessDeaths }) => sum + excessDeaths, 0),
    fled: 0,
  }));
  return {
    week: 0,
    national,
    regions,
    capital,
    settlement,
    vetoes: 0,
    stage: setup.stage,
    stageSince: 0,
    instances: [],
    totals: { civilianDeaths: 0, battleDeaths: 0, excessDeaths: 0, intervenerHarm: 0, everDisplaced: 0 },
    past,
    memory: indexMemory(national, readings, model),
    recent: [valuesOf({ week: 0, national, regions })],
  };
}

function everyKind<Value>(value: Value): Record<CapitalRequestKind, Value> {
  return { observers: value, mission: value, access: value, talks: value, restraint: value };
}

function total(setup: CrisisSetup, count: keyof RegionSetup['initial']): number {
  return setup.regions.reduce((sum, { initial }) => sum + initial[count], 0);
}

/** What the scenario gives, and what follows from it: indices that are judgements on others stand where those put them. */
function nationalStart(
  setup: CrisisSetup,
  model: Model,
  readingsOf: (national: Readonly<Record<NationalIndicatorId, number>>) => Readings,
): Readonly<Record<NationalIndicatorId, number>> {
  const given: ReadonlySet<string> = new Set(givenIndicatorIds);
  const national = { ...setup.initial, 'intervener-harm': 0 } as Record<NationalIndicatorId, number>;
  const follow = indexIds.filter((id) => !given.has(id));
  for (const id of follow) national[id] = 0;
  // Twice, as some of them read one another.
  for (let pass = 0; pass < 2; pass++) {
    const readings = readingsOf(national);
    for (const id of follow) national[id] = clamp(pullsOf(model.indices[id].rows, readings).sum(), 0, 100);
  }
  return national;
}

/** Each index's parts: every driver where it stands, and what is left in what the country is. */
function indexMemory(
  national: Readonly<Record<NationalIndicatorId, number>>,
  readings: Readings,
  model: Model,
): Readonly<Record<string, Memory>> {
  const memory: Record<string, Memory> = { 'intervener-harm': {} };
  for (const id of indexIds) memory[id] = standingParts(id, national[id], readings, model);
  return memory;
}

function standingParts(id: IndexId, value: number, readings: Readings, model: Model): Memory {
  const parts = recordOf(pullsOf(model.indices[id].rows, readings));
  parts['driver|what-the-country-is'] = 0;
  parts['driver|what-the-country-is'] = value - sumOf(parts);
  return parts;
}

function regionStart(
  setup: RegionSetup,
  country: CrisisSetup,
  readings: Readings,
  model: Model,
): RegionTruth {
  const { 'displaced-internally': displacedInternally, refugees } = setup.initial;
  const people = {
    home: setup.population - displacedInternally - refugees,
    displacedInternally,
    refugees,
    dead: 0,
  };
  const killing = initialMemory('civilian-deaths', setup, country, people, readings, model);
  const fighting = initialMemory('battle-deaths', setup, country, people, readings, model);
  const want = wantFactors(displacedInternally, readings, model.parameters);
  return {
    id: setup.id,
    ...people,
    civilianDeaths: killing.value,
    battleDeaths: fighting.value,
    excessDeaths: Math.exp(sumOf(want)),
    fled: 0,
    returned: 0,
    memory: { 'civilian-deaths': killing.memory, 'battle-deaths': fighting.memory, 'excess-deaths': want },
  };
}
