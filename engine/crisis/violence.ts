import { logarithmicMean, type Moved } from '#engine/crisis/causes.ts';
import type { FlowId } from '#engine/crisis/indicators.ts';
import { pullsOf } from '#engine/crisis/indices.ts';
import { advanceMemory, history, type Memory, partsBetween, sumOf } from '#engine/crisis/memory.ts';
import type { Model } from '#engine/crisis/model.ts';
import type { ModelParameters } from '#engine/crisis/parameters.ts';
import { type Parts, recordOf } from '#engine/crisis/parts.ts';
import { type Readings, read } from '#engine/crisis/readings.ts';
import type { CrisisSetup, RegionSetup, StructuralFacts } from '#engine/crisis/setup.ts';
import { addFlowShocks } from '#engine/crisis/shocks.ts';
import type { RegionId, RegionTruth } from '#engine/crisis/types.ts';
import type { Impulses, Week } from '#engine/crisis/week.ts';

/** The least level that a logarithm stands for: practically nobody. */
const nobody = 1e-3;

/** Where the people of a region are. */
export type PeopleByPlace = Pick<RegionTruth, 'home' | 'displacedInternally' | 'refugees' | 'dead'>;

export interface RegionFlow {
  readonly value: number;
  readonly memory: Memory;
  readonly moved: Moved;
}

/** What moves one flow in all regions this week. */
export interface FlowContext {
  readonly flow: FlowId;
  readonly week: Week;
  readonly readings: Readings;
  readonly impulses: Impulses;
  readonly held: (region: RegionId) => Parts;
}

/** Moves the killing of civilians, or fighting, by a week: multiplicative, and so kept as logarithms. */
export function advanceFlow(context: FlowContext): readonly RegionFlow[] {
  const { flow, week, readings } = context;
  const rows = flow === 'civilian-deaths' ? week.model.civilianDeaths : week.model.battleDeaths;
  const pulls = pullsOf(rows, readings);
  const shock = flowParameters(flow, week.model.parameters).nationalShock;
  const others = shareOfOthers(week.setup);
  const national = shock * week.random.normal('flow', week.number, flow);
  return week.before.regions.map((region, index) => {
    const setup = week.setup.regions[index];
    if (setup === undefined) throw new Error(`Region ${region.id} is not in the scenario`);
    return advanceRegion(context, region, setup, { pulls, shock: national, others });
  });
}

/** What is the same in all regions this week: the country's drivers, its surprise, and the share of those not under threat. */
interface National {
  readonly pulls: Parts;
  readonly shock: number;
  readonly others: number;
}

function advanceRegion(
  { flow, week, readings, impulses, held }: FlowContext,
  region: RegionTruth,
  setup: RegionSetup,
  national: National,
): RegionFlow {
  const parameters = flowParameters(flow, week.model.parameters);
  const before = region.memory[flow];
  const from = flowOf(region, flow);
  const pulls = national.pulls.copy();
  pulls.add('driver|what-the-country-is', standingLevel(flow, setup, national.others, week.model.parameters));
  pulls.add('driver|neighbouring-regions', parameters.contagion * contagion(flow, setup, from, week));
  const shock =
    national.shock + parameters.regionalShock * week.random.normal('flow', week.number, region.id, flow);
  const target = `${flow} ${region.id}` as const;
  impulses.add(target, 'chance|the-week', shock);
  const fixed = held(region.id).copy();
  const people = peopleWithinReach(flow, region, setup, week.setup.structure, week.model.parameters);
  const atMost = people.atMost * ceilingWorth(flow, held(region.id), readings, week);
  fixed.push('driver|people-within-reach', Math.log(people.share));
  fixed.push('driver|limit', 0);
  const after = advanceMemory(before, {
    inertia: paceOf(parameters.inertia, flow, week),
    historyInertia: paceOf(parameters.memoryOfStart, flow, week),
    pulls,
    impulses: impulses.on(target),
    held: fixed,
  });
  addFlowShocks(after, flow, region.id, shareOf(flow, region, week), week.input.shocks);
  const raw = sumOf(after);
  const bounded = Math.max(Math.log(nobody), Math.min(raw, Math.log(Math.max(nobody, atMost))));
  if (bounded !== raw) after['driver|limit'] = bounded - raw;
  const value = Math.exp(bounded);
  const scale = logarithmicMean(from, value);
  const parts = () => partsBetween(before, after, scale);
  return { value, memory: after, moved: { indicator: flow, region: region.id, from, to: value, parts } };
}

/** The parts before the first week: every driver where it stands, and what else held the level where it was in history. */
export function initialMemory(
  flow: FlowId,
  setup: RegionSetup,
  country: CrisisSetup,
  people: PeopleByPlace,
  readings: Readings,
  model: Model,
): { readonly memory: Memory; readonly value: number } {
  const value = Math.max(nobody, setup.initial[flow]);
  const pulls = pullsOf(flow === 'civilian-deaths' ? model.civilianDeaths : model.battleDeaths, readings);
  pulls.add(
    'driver|what-the-country-is',
    standingLevel(flow, setup, shareOfOthers(country), model.parameters),
  );
  pulls.add(
    'driver|people-within-reach',
    Math.log(peopleWithinReach(flow, people, setup, country.structure, model.parameters).share),
  );
  const parts = recordOf(pulls);
  parts[history] = Math.log(value) - pulls.sum();
  return { memory: parts, value };
}

/**
 * The logarithm of the level that people, exposure and the base rate alone would make. An attack needs those who are attacked and
 * those who attack: where the threatened are most of the people, the others, from whom those who kill are drawn, are few.
 */
function standingLevel(
  flow: FlowId,
  setup: RegionSetup,
  others: number,
  parameters: ModelParameters,
): number {
  const { baseRate } = flowParameters(flow, parameters);
  const standing = baseRate + Math.log(Math.max(0.01, setup.exposure));
  if (flow === 'battle-deaths') return standing + Math.log(setup.population);
  return standing + Math.log(Math.max(1, setup.threatened)) + Math.log(others);
}

/** Of the country's people, the share that is not under threat: a twentieth at least, as forces come from elsewhere. */
function shareOfOthers({ regions }: CrisisSetup): number {
  const all = regions.reduce((sum, { population }) => sum + population, 0);
  const threatened = regions.reduce((sum, region) => sum + region.threatened, 0);
  return Math.max(0.05, 1 - threatened / all);
}

/** Those whom the violence can still reach: the threatened who have not gone, and a few of the others. */
function peopleWithinReach(
  flow: FlowId,
  region: PeopleByPlace,
  setup: RegionSetup,
  structure: StructuralFacts,
  { civilianDeaths }: ModelParameters,
): { readonly share: number; readonly atMost: number } {
  if (flow === 'battle-deaths') return { share: 1, atMost: Number.MAX_VALUE };
  const left =
    threatenedLeft(region, setup, structure, civilianDeaths) + civilianDeaths.bystanders * region.home;
  const atFirst = setup.threatened + civilianDeaths.bystanders * setup.population;
  const share = Math.min(1, Math.max(1e-6, left / Math.max(1, atFirst)));
  return { share, atMost: civilianDeaths.ceiling * Math.min(left, region.home) };
}

/**
 * Of the people under threat in a region, those whom the killers can still reach. The dead are taken to be of them; who fled
 * was likelier of them than not, and is out of reach across a border, but inside the country only in part.
 */
export function threatenedLeft(
  { displacedInternally, refugees, dead }: Omit<PeopleByPlace, 'home'>,
  { threatened, population }: RegionSetup,
  { flightRatio }: StructuralFacts,
  { flightOfThreatened, reachOfDisplaced }: ModelParameters['civilianDeaths'],
): number {
  const away = refugees + (1 - reachOfDisplaced) * displacedInternally;
  // Where few get away for each one killed, those who flee are others; where most do, it is those who are meant.
  const likelier = 1 + Math.min(1, flightRatio / 100) * (flightOfThreatened - 1);
  const ofThem = (threatened * likelier) / Math.max(1, threatened * likelier + population - threatened);
  return Math.max(0, threatened - dead - ofThem * away);
}

/**
 * The most that can be killed in a week is as unsure as anything, and whom measures protect is not within reach: what they take
 * off the killing they take off its limit too. Otherwise nothing would help where the killing is worst.
 */
function ceilingWorth(flow: FlowId, measures: Parts, readings: Readings, { random, model }: Week): number {
  if (flow === 'battle-deaths') return 1;
  const { ceilingSpread, ceilingIncitement } = model.parameters.civilianDeaths;
  const unsure = ceilingSpread * random.normal('flow', 'ceiling');
  const takePart = ceilingIncitement * (read(readings, 'incitement') - 80);
  return Math.exp(unsure + takePart + Math.min(0, measures.sum()));
}

/**
 * What a week keeps of the last. Violence that spreads by itself has inertia; where an organisation stands ready, what is
 * ordered happens within days, and the less is kept the readier it is.
 */
function paceOf(usual: number, flow: FlowId, { setup: { structure }, model: { parameters } }: Week): number {
  if (flow === 'battle-deaths') return usual;
  const { readyAbove, readyInertia } = parameters.civilianDeaths;
  const ready = Math.max(0, structure.mobilisation - readyAbove) / (100 - readyAbove);
  return usual + ready * (Math.min(usual, readyInertia) - usual);
}

/** How far, in logarithms per head, the neighbouring regions stand above this one. */
function contagion(
  flow: FlowId,
  setup: RegionSetup,
  from: number,
  { before, setup: { regions } }: Week,
): number {
  const rate = (value: number, people: number) => Math.log((value + 0.5) / Math.max(1, people));
  const around = setup.neighbours.flatMap((id) => {
    const truth = before.regions.find((region) => region.id === id);
    const population = regions.find((region) => region.id === id)?.population;
    return truth === undefined || population === undefined ? [] : [rate(flowOf(truth, flow), population)];
  });
  if (around.length === 0) return 0;
  const mean = around.reduce((sum, level) => sum + level, 0) / around.length;
  return mean - rate(from, setup.population);
}

function shareOf(flow: FlowId, region: RegionTruth, { before }: Week): number {
  const all = before.regions.reduce((sum, one) => sum + flowOf(one, flow), 0);
  return all === 0 ? 1 / before.regions.length : flowOf(region, flow) / all;
}

export function flowOf(region: RegionTruth, flow: FlowId): number {
  return flow === 'civilian-deaths' ? region.civilianDeaths : region.battleDeaths;
}

function flowParameters(flow: FlowId, parameters: ModelParameters) {
  return flow === 'civilian-deaths' ? parameters.civilianDeaths : parameters.battleDeaths;
}
