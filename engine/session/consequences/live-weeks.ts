import { liveWeek as liveWeekOfCrisis } from '#engine/crisis/live-week.ts';
import { standardModel } from '#engine/crisis/model.ts';
import { stepWeek } from '#engine/crisis/step.ts';
import type { CrisisSetup, CrisisState, Shock, WeekInput, WeekOutcome } from '#engine/crisis/types.ts';
import { valuesOf } from '#engine/crisis/values.ts';
import type { Random } from '#engine/kernel/random.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import type { Scenario, ScriptedEvent } from '#engine/scenario/scenario.ts';
import { factsOf } from '#engine/session/facts/facts.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Happening, TrueWeek } from './events.ts';
import { quietWeek } from './input.ts';
import { goingOnIn, happeningIn, shocksHeldBy, shocksOf } from './scripted.ts';

/** How one week is lived. */
export type Step = (state: CrisisState, input: WeekInput, setup: CrisisSetup, random: Random) => WeekOutcome;

/** A week of which only the course matters: what moved its numbers is not spelled out, which is a third of the work. */
export const courseAlone: Step = (state, input, setup, random) => {
  const { state: lived, notices } = liveWeekOfCrisis(state, input, setup, random, standardModel);
  return { state: lived, changes: [], notices };
};

export interface Lived {
  readonly crisis: CrisisState;
  readonly weeks: readonly TrueWeek[];
  readonly happened: readonly ScriptedEvent[];
  readonly happenings: readonly Happening[];
}

/**
 * Lives through `count` weeks: what was decided acts from the first, a facilitator's corrections in the last, and the
 * scenario's own events whenever their conditions hold.
 * @param step with what moved each number, unless only the course matters.
 */
export function liveWeeks(
  state: SessionState,
  begun: CrisisState,
  decided: { readonly first: WeekInput; readonly last: readonly Shock[] },
  count: number,
  scenario: Scenario,
  random: Random,
  step: Step = stepWeek,
): Lived {
  let lived: Lived = { crisis: begun, weeks: [], happened: [], happenings: [] };
  for (let index = 0; index < count; index++) {
    const own = index === 0 ? decided.first : quietWeek;
    const last = index === count - 1 ? decided.last : [];
    lived = liveWeek(state, lived, { ...own, shocks: [...own.shocks, ...last] }, scenario, random, step);
  }
  return lived;
}

function liveWeek(
  state: SessionState,
  lived: Lived,
  input: WeekInput,
  scenario: Scenario,
  random: Random,
  step: Step,
): Lived {
  const week = lived.crisis.week + 1;
  const past = [...state.vault.happened, ...lived.happenings];
  let facts: ExpressionFacts | null = null;
  const factsThen = (): ExpressionFacts => {
    facts ??= factsOf(state, { crisis: lived.crisis, happened: past, lived: lived.weeks }, scenario);
    return facts;
  };
  const scripted = happeningIn(week, notInjected(scenario, state), past, factsThen, random);
  const goingOn = goingOnIn(week, scenario.events, past, factsThen);
  const shocks = [...input.shocks, ...goingOn.flatMap(shocksHeldBy), ...scripted.flatMap(shocksOf)];
  const outcome = step(lived.crisis, { ...input, shocks }, scenario.crisis, random);
  return {
    crisis: outcome.state,
    weeks: [...lived.weeks, trueWeek(outcome, scripted)],
    happened: [...lived.happened, ...scripted],
    happenings: [...lived.happenings, ...scripted.map(({ id }) => ({ event: id, week }))],
  };
}

/** [DE-1] What a facilitator brought in does not happen once more by itself. */
function notInjected({ events }: Scenario, { facilitators }: SessionState): readonly ScriptedEvent[] {
  return events.filter(({ id }) => !facilitators.injectsUsed.some(({ inject }) => inject === id));
}

function trueWeek({ state, changes, notices }: WeekOutcome, scripted: readonly ScriptedEvent[]): TrueWeek {
  return {
    values: valuesOf(state),
    changes: changes.filter(({ from, to }) => from !== to),
    totals: state.totals,
    stage: state.stage,
    notices,
    happened: scripted.map(({ id }) => id),
  };
}
