import { isOver } from '#engine/crisis/needs.ts';
import type { MeasureId, MeasureInstance, Totals } from '#engine/crisis/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Decisions } from '#engine/session/what-if/decisions.ts';
import { beginAgain, relive, type Without, withoutNothing } from '#engine/session/what-if/relive.ts';
import type { SeatCost } from './costs.ts';
import { type DecidedPolicy, decidePolicy, type Policy } from './policies.ts';

/** What came of one policy with one set of dice. */
export interface Run {
  /** Civilians killed, by whomever, or dead of want since the first week; and in the same crisis left alone, with the same dice. */
  readonly deaths: number;
  readonly alone: number;
  readonly ending: string;
  /** One letter for each objective, in the scenario's order: `m`et, `p`artly, `x` missed. */
  readonly objectives: string;
}

/** A kind of decision: a measure, by whomever and however often it was taken, or something that the capital was asked. */
export type DecisionKind = MeasureId | `ask-${CapitalQuestion}`;

/** The same session without one kind of decision. */
export interface RunWithout extends Run {
  /** Whether it came to something in the session that has it: the measure acted, the capital granted what it was asked. */
  readonly acted: boolean;
}

/** Plain data, so that it can cross from a thread to another. Runs are in the order of the seeds. */
export interface LivedPolicy {
  readonly policy: Policy;
  readonly costs: Readonly<Record<SeatId, SeatCost>>;
  readonly runs: readonly Run[];
  readonly without: Readonly<Partial<Record<DecisionKind, readonly RunWithout[]>>>;
}

/** Decides a policy and lives through it with every seed; then, with the same dice, without each of its kinds of decisions in turn. */
export function livePolicy(policy: Policy, scenario: Scenario, seeds: readonly string[]): LivedPolicy {
  const decided = decidePolicy(policy, scenario);
  const made = decisionKinds(decided.decisions);
  const runs: Run[] = [];
  const without: Partial<Record<DecisionKind, RunWithout[]>> = {};
  for (const seed of seeds) {
    const worlds = worldsOf(decided, scenario, seed);
    const whole = worlds(withoutNothing);
    runs.push(runOf(whole));
    for (const [kind, left] of made) {
      const run = { ...runOf(worlds(left)), acted: cameToAct(left, whole) };
      without[kind] = [...(without[kind] ?? []), run];
    }
  }
  return { policy, costs: decided.costs, runs, without };
}

function worldsOf(
  { decisions }: DecidedPolicy,
  scenario: Scenario,
  seed: string,
): (without: Without) => SessionState {
  const begun = beginAgain(decisions, scenario, seed);
  return (without) => relive(decisions, begun, scenario, { seed, without });
}

/** The kinds of decisions of a policy, each with all that it would be without. */
function decisionKinds({ events }: Decisions): ReadonlyMap<DecisionKind, Without> {
  const found = new Map<DecisionKind, Without>();
  for (const { event } of events) {
    if (event.type === 'MeasureTaken') {
      const { measures } = found.get(event.measure) ?? withoutNothing;
      found.set(event.measure, { ...withoutNothing, measures: new Set([...measures, event.instance]) });
    }
    if (event.type === 'CapitalAnswered') {
      const { requests } = found.get(`ask-${event.about}`) ?? withoutNothing;
      found.set(`ask-${event.about}`, {
        ...withoutNothing,
        requests: new Set([...requests, event.request]),
      });
    }
  }
  return found;
}

function runOf({ vault, debrief }: SessionState): Run {
  const totals = vault.crisis?.totals;
  const alone = vault.baseline?.totals.at(-1);
  const { ending, seats } = debrief;
  if (totals === undefined || alone === undefined || ending === null) {
    throw new Error('A policy plays a session to its debrief');
  }
  const letters = { met: 'm', partly: 'p', missed: 'x' } as const;
  return {
    deaths: deathsIn(totals),
    alone: deathsIn(alone),
    ending,
    objectives: seats.flatMap(({ objectives }) => objectives.map(({ verdict }) => letters[verdict])).join(''),
  };
}

function deathsIn({ civilianDeaths, excessDeaths, intervenerHarm }: Totals): number {
  return civilianDeaths + excessDeaths + intervenerHarm;
}

function cameToAct({ measures, requests }: Without, { vault, public: { crisis } }: SessionState): boolean {
  const instances = vault.crisis?.instances ?? [];
  return (
    instances.some((held) => measures.has(held.instance) && acted(held, crisis.week)) ||
    vault.answers.some(({ request, answer }) => requests.has(request) && answer.granted)
  );
}

/** Its conditions held and its delay ran out before it was over or the session ended. */
function acted(held: MeasureInstance, week: number): boolean {
  const { readySince, delayWeeks, status } = held;
  if (readySince === null) return false;
  const until = isOver(held) && 'since' in status ? status.since - 1 : week;
  return readySince + delayWeeks <= until;
}
