import { median, percentile } from '#bench/measure/numbers.ts';
import type { BenchPlan } from '#bench/plan.ts';
import { nextAct } from '#engine/bots/next-act.ts';
import { type Played, playOut } from '#engine/bots/playing.ts';
import { quietWeek } from '#engine/crisis/alone.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { stepWeek } from '#engine/crisis/step.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { deckOf } from '#engine/session/deal.ts';
import { viewFor } from '#engine/session/view.ts';
import { decisionsIn } from '#engine/session/what-if/decisions.ts';
import { type WeighingPlan, weighing } from '#engine/session/what-if/weighing.ts';
import { facilitator, World } from '#engine/testing/world.ts';

/** Milliseconds that the rules take by themselves, without a server. */
export interface EngineResult {
  readonly week: number;
  readonly thought: { readonly p50: number; readonly p95: number };
  readonly thoughts: number;
  readonly session: number;
  readonly turns: number;
  readonly events: number;
  /** The first session lived through again with so many sets of dice, as a whole; and all at once, without each of its choices in turn. */
  readonly whatIf: {
    readonly dice: number;
    readonly whole: number;
    readonly choices: number;
    readonly choicesOnce: number;
  };
}

const longest = 120;

export function measureEngine(scenario: Scenario, plan: BenchPlan['engine']): EngineResult {
  const thoughts = timeThoughts(scenario, plan.thoughts);
  const sessions = Array.from({ length: plan.sessions }, (_, nth) =>
    timed(() => playSession(scenario, `bench-${nth}`)),
  );
  const played = sessions[0]?.result;
  if (played === undefined) throw new Error('A session is played');
  return {
    week: timeWeeks(scenario, plan.weeks),
    thought: { p50: percentile(thoughts, 0.5), p95: percentile(thoughts, 0.95) },
    thoughts: thoughts.length,
    session: median(sessions.map(({ time }) => time)),
    turns: played.state.public.settings?.turns ?? 0,
    events: played.log.length,
    whatIf: timeWhatIf(scenario, played, plan.dice),
  };
}

/** One week of the crisis after another, as it would go by itself. */
function timeWeeks(scenario: Scenario, weeks: number): number {
  const random = randomFrom('bench');
  const times: number[] = [];
  let state = initialCrisis(scenario.crisis);
  for (let week = 0; week < weeks; week++) {
    // A crisis of years is no session's: it begins anew.
    if (week % 52 === 0) state = initialCrisis(scenario.crisis);
    const { time, result } = timed(() => stepWeek(state, quietWeek, scenario.crisis, random));
    state = result.state;
    times.push(time);
  }
  return median(times);
}

/** What each seat's bot would do at a moment of the first negotiation, again and again. */
function timeThoughts(scenario: Scenario, rounds: number): readonly number[] {
  const seed = 'bench';
  const world = new World(scenario, { length: longest }, seed);
  world.must(facilitator, { type: 'FillWithBots' });
  world.must(facilitator, { type: 'StartSession' });
  world.must(facilitator, leavePhase(world.state.public));
  world.pass(120_000);
  const { state, now } = world;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { id: seat } of scenario.seats) {
      const { time } = timed(() =>
        nextAct({
          view: viewFor(state, { by: 'bot', seat }),
          seat,
          scenario,
          deck: deckOf(scenario),
          seed,
          now: sessionTime(state.public.clock, now),
          refused: [],
        }),
      );
      times.push(time);
    }
  }
  return times;
}

function timeWhatIf(scenario: Scenario, { log, state }: Played, dice: number): EngineResult['whatIf'] {
  const decisions = decisionsIn(log);
  const live = (plan: WeighingPlan) => {
    const under = weighing(decisions, state, scenario, 'bench-0', plan);
    while (under.next());
    return under.findings();
  };
  const whole = timed(() => live({ whole: dice, choices: 0 }));
  const once = timed(() => live({ whole: 0, choices: 0 }));
  return { dice, whole: whole.time, choices: once.result.choices.length, choicesOnce: once.time };
}

function playSession(scenario: Scenario, seed: string): Played {
  return playOut({ scenario, seed, length: longest, locale: 'en', script: null });
}

function timed<Value>(work: () => Value): { readonly time: number; readonly result: Value } {
  const began = performance.now();
  const result = work();
  return { time: performance.now() - began, result };
}
