import { addUp, type Moved } from '#engine/crisis/causes.ts';
import { hearCouncil } from '#engine/crisis/chamber.ts';
import { drawChance } from '#engine/crisis/chance.ts';
import { advanceConsents } from '#engine/crisis/consents.ts';
import { shareWithoutPlace } from '#engine/crisis/displacement.ts';
import { advanceHarm } from '#engine/crisis/harm.ts';
import { heldByMeasures } from '#engine/crisis/held.ts';
import { regionalIndicatorIds } from '#engine/crisis/indicators.ts';
import { advanceIndices } from '#engine/crisis/indices.ts';
import { advanceInstances } from '#engine/crisis/instances/advance.ts';
import { isFelt } from '#engine/crisis/instances/strength.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { Model } from '#engine/crisis/model.ts';
import { type Agreed, takeReadings, withIndices } from '#engine/crisis/readings.ts';
import { advanceRegion } from '#engine/crisis/regions.ts';
import { advanceSettlement } from '#engine/crisis/settlement.ts';
import { stageOf } from '#engine/crisis/stage.ts';
import type {
  CrisisSetup,
  CrisisState,
  Notice,
  RegionTruth,
  Totals,
  WeekCount,
  WeekInput,
} from '#engine/crisis/types.ts';
import { countsOf, valuesOf } from '#engine/crisis/values.ts';
import { advanceFlow, type RegionFlow } from '#engine/crisis/violence.ts';
import { Impulses, type Week } from '#engine/crisis/week.ts';
import type { Random } from '#engine/kernel/random.ts';

/** Weeks of counts that thresholds look back on, and weeks of values that a late report may still describe. */
const weeksRemembered = 52;
const weeksReported = 4;

/** A week lived through, its changes not yet spelled out. */
export interface LivedWeek {
  readonly state: CrisisState;
  readonly moved: readonly Moved[];
  readonly notices: readonly Notice[];
}

/**
 * Lives one week. Indices move first, all from what was; the week's violence follows from them; people flee it; want follows
 * from their flight; and at the end it is judged whether arms fall silent and where the crisis stands.
 */
export function liveWeek(
  state: CrisisState,
  input: WeekInput,
  setup: CrisisSetup,
  random: Random,
  model: Model,
): LivedWeek {
  const week: Week = { number: state.week + 1, before: state, input, setup, random, model };
  const impulses = new Impulses();
  const { capital, notices: consents } = advanceConsents(week);
  const { instances, notices: measures } = advanceInstances(week, capital, impulses);
  hearCouncil(week, impulses);
  const happened = drawChance(week, impulses);
  const held = heldByMeasures(instances, capital, week);

  const counts = countsOf(state.regions);
  const known = takeReadings(
    state.national,
    counts,
    state.settlement,
    capital,
    setup,
    model.parameters,
    agreedIn(state, instances),
  );
  const indices = advanceIndices(week, known, impulses, held.indices);
  const harm = advanceHarm(held, week);
  const national = { ...indices.values, 'intervener-harm': harm.value };

  const readings = withIndices(known, national);
  const flows = { week, readings, impulses };
  const killing = advanceFlow({
    ...flows,
    flow: 'civilian-deaths',
    held: (region) => held.regional('civilian-deaths', region),
  });
  const fighting = advanceFlow({
    ...flows,
    flow: 'battle-deaths',
    held: (region) => held.regional('battle-deaths', region),
  });
  const noPlace = shareWithoutPlace(week);
  const lived = state.regions.map((region, index) =>
    advanceRegion(region, index, killing[index] as RegionFlow, fighting[index] as RegionFlow, {
      week,
      readings,
      held,
      harm,
      noPlace,
    }),
  );
  const regions = lived.map(({ region }) => region);
  const regional = lived.flatMap(({ moved }) => moved);

  const count = countWeek(week.number, regions);
  const { settlement, notices: settled } = advanceSettlement(week, {
    national,
    capital,
    instances,
    ...count,
  });
  const past = [...state.past.slice(1 - weeksRemembered), count];
  const stage = stageOf(
    { week: week.number, stage: state.stage, past, settlement, national },
    setup,
    model.parameters,
  );
  const next: CrisisState = {
    week: week.number,
    national,
    regions,
    capital,
    settlement,
    vetoes: state.vetoes + input.votes.filter(({ vetoed }) => vetoed).length,
    stage,
    stageSince: stage === state.stage ? state.stageSince : week.number,
    instances,
    totals: addTotals(state.totals, count, harm.value),
    past,
    memory: { ...indices.memory, 'intervener-harm': harm.memory },
    recent: [...state.recent.slice(1 - weeksReported), valuesOf({ week: week.number, national, regions })],
  };
  const country = regionalIndicatorIds.map((id) => addUp(id, regional));
  const staged: readonly Notice[] =
    stage === state.stage ? [] : [{ notice: 'stage-changed', from: state.stage, to: stage }];
  return {
    state: next,
    moved: [...country, harm.moved, ...indices.moved, ...regional],
    notices: [...staged, ...settled, ...happened, ...consents, ...measures],
  };
}

/** How the agreement stands that there is, if there is one. */
function agreedIn({ settlement, week }: CrisisState, instances: CrisisState['instances']): Agreed {
  const weeks = settlement.is === 'agreement' ? week - settlement.since : 0;
  const acting = instances.filter(
    ({ measure, status }) => measureFaces[measure].stage === 'rebuild' && isFelt(status),
  );
  return { weeks, carriedOutBy: acting.length };
}

function countWeek(week: number, regions: readonly RegionTruth[]): WeekCount {
  const sum = (count: 'civilianDeaths' | 'battleDeaths' | 'excessDeaths' | 'fled') =>
    regions.reduce((total, region) => total + region[count], 0);
  return {
    week,
    civilianDeaths: sum('civilianDeaths'),
    battleDeaths: sum('battleDeaths'),
    excessDeaths: sum('excessDeaths'),
    fled: sum('fled'),
  };
}

function addTotals(totals: Totals, count: WeekCount, harm: number): Totals {
  return {
    civilianDeaths: totals.civilianDeaths + count.civilianDeaths,
    battleDeaths: totals.battleDeaths + count.battleDeaths,
    excessDeaths: totals.excessDeaths + count.excessDeaths,
    intervenerHarm: totals.intervenerHarm + harm,
    everDisplaced: totals.everDisplaced + count.fled,
  };
}
