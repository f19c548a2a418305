import { stepWeek } from '#engine/crisis/step.ts';
import type { CrisisState, Shock, WeekInput, WeekOutcome } from '#engine/crisis/types.ts';
import { valuesOf } from '#engine/crisis/values.ts';
import type { Random } from '#engine/kernel/random.ts';
import type { Scenario, ScriptedEvent } from '#engine/scenario/scenario.ts';
import { factsOf } from '#engine/session/facts/facts.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Happening, TrueWeek } from './events.ts';
import { quietWeek } from './input.ts';
import { goingOnIn, happeningIn, shocksHeldBy, shocksOf } from './scripted.ts';

export interface Lived {
  readonly crisis: CrisisState;
  readonly weeks: readonly TrueWeek[];
  readonly happened: readonly ScriptedEvent[];
  readonly happenings: readonly Happening[];
}

/**
 * Lives through `count` weeks: what was decided acts from the first, a facilitator's corrections in the last, and the
 * scenario's own events whenever their conditions hold.
 */
export function liveWeeks(
  state: SessionState,
  begun: CrisisState,
  decided: { readonly first: WeekInput; readonly last: readonly Shock[] },
  count: number,
  scenario: Scenario,
  random: Random,
): Lived {
  let lived: Lived = { crisis: begun, weeks: [], happened: [], happenings: [] };
  for (let index = 0; index < count; index++) {
    const own = index === 0 ? decided.first : quietWeek;
    const last = index === count - 1 ? decided.last : [];
    lived = liveWeek(state, lived, { ...own, shocks: [...own.shocks, ...last] }, scenario, random);
  }
  return lived;
}

function liveWeek(
  state: SessionState,
  lived: Lived,
  input: WeekInput,
  scenario: Scenario,
  random: Random,
): Lived {
  const week = lived.crisis.week + 1;
  const past = [...state.vault.happened, ...lived.happenings];
  const facts = factsOf(state, { crisis: lived.crisis, happened: past, lived: lived.weeks }, scenario);
  const scripted = happeningIn(week, notInjected(scenario, state), past, facts, random);
  const goingOn = goingOnIn(week, scenario.events, past, facts);
  const shocks = [...input.shocks, ...goingOn.flatMap(shocksHeldBy), ...scripted.flatMap(shocksOf)];
  const outcome = stepWeek(lived.crisis, { ...input, shocks }, scenario.crisis, random);
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
