import { quietWeek } from '#engine/crisis/alone.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { type LivedWeek, liveWeek } from '#engine/crisis/live-week.ts';
import type { CapitalRequestKind } from '#engine/crisis/measures/face-types.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { standardModel } from '#engine/crisis/model.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import type {
  CapitalAnswer,
  CrisisSetup,
  CrisisState,
  MeasureId,
  MeasureInstanceId,
  MeasureParams,
  Pledge,
  StartedMeasure,
  WeekInput,
} from '#engine/crisis/types.ts';
import { id } from '#engine/kernel/ids.ts';
import { randomFrom } from '#engine/kernel/random.ts';

/** A measure in a plan: what, and where it differs from its defaults; `paid` is the share of what it asks for that is given. */
export interface PlannedMeasure {
  readonly measure: MeasureId;
  readonly by?: string;
  readonly params?: Partial<MeasureParams>;
  readonly paid?: number;
}

/** What is decided, by week. */
export interface Plan {
  readonly take?: Readonly<Record<number, readonly PlannedMeasure[]>>;
  readonly grant?: Readonly<Record<number, readonly CapitalRequestKind[]>>;
  readonly end?: Readonly<Record<number, readonly MeasureId[]>>;
}

export interface Played {
  readonly states: readonly CrisisState[];
  readonly outcomes: readonly LivedWeek[];
  readonly final: CrisisState;
}

/** Lives a plan in the example country. */
export function play(plan: Plan, seed: string, weeks: number, setup: CrisisSetup = exampleSetup): Played {
  const random = randomFrom(seed);
  let state = initialCrisis(setup);
  const states = [state];
  const outcomes: LivedWeek[] = [];
  for (let week = 1; week <= weeks; week++) {
    const outcome = liveWeek(state, inputOf(plan, week), setup, random, standardModel);
    state = outcome.state;
    states.push(state);
    outcomes.push(outcome);
  }
  return { states, outcomes, final: state };
}

/** One planned measure as taken in a week, and what is pledged to it at once. */
export function take(planned: PlannedMeasure, week: number): { started: StartedMeasure; pledge: Pledge } {
  const { measure, by = 'council', params: chosen = {}, paid = 1 } = planned;
  const face = measureFaces[measure];
  const params: MeasureParams = {
    troops: face.parameters.troops?.default ?? 0,
    police: face.parameters.police?.default ?? 0,
    money: face.parameters.money?.default ?? 0,
    weeks: face.parameters.weeks?.default ?? null,
    target: 'country',
    ...chosen,
  };
  const instance = instanceOf(measure, by, week);
  const taker = face.takenBy[0] ?? 'council';
  const resources = {
    troops: params.troops * paid,
    police: params.police * paid,
    money: params.money * paid,
  };
  return { started: { instance, measure, by, taker, params }, pledge: { instance, by, resources } };
}

export function instanceOf(measure: MeasureId, by: string, week: number): MeasureInstanceId {
  return id<MeasureInstanceId>(`${measure}/${by}/${week}`);
}

export function granted(kind: CapitalRequestKind): CapitalAnswer {
  return { kind, granted: true, reason: 'wants-calm', chance: 1, factors: [] };
}

export function inputOf(plan: Plan, week: number): WeekInput {
  const taken = (plan.take?.[week] ?? []).map((planned) => take(planned, week));
  const ending = plan.end?.[week] ?? [];
  const earlier = Object.entries(plan.take ?? {}).flatMap(([at, planned]) =>
    planned
      .filter(({ measure }) => ending.includes(measure) && Number(at) < week)
      .map(({ measure, by = 'council' }) => instanceOf(measure, by, Number(at))),
  );
  return {
    ...quietWeek,
    started: taken.map(({ started }) => started),
    pledges: taken.map(({ pledge }) => pledge),
    answers: (plan.grant?.[week] ?? []).map(granted),
    ended: earlier.map((instance) => ({ instance, reason: 'ended-by-decision' })),
  };
}

/** Civilians killed in all of a run, by whoever attacks them. */
export function killed({ final }: Played): number {
  return final.totals.civilianDeaths;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function seeds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `seed-${index}`);
}
