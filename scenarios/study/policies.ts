import { scriptOf } from '#engine/bots/play/playbook.ts';
import { playOut } from '#engine/bots/playing.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { fallbackLocale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { Recorded } from '#engine/session/record.ts';
import { type Decisions, decisionsIn } from '#engine/session/what-if/decisions.ts';
import { costsIn, type SeatCost } from './costs.ts';
import { randomPlaybook } from './random-playbook.ts';

/** The length that is studied, in minutes: the one that most scenarios are written for. */
export const studiedLength = 90;

/** One way of deciding a whole session, for all seats. */
export interface Policy {
  readonly id: string;
  readonly by: 'bots' | 'random';
}

/** A policy's decisions, made once by the rules. */
export interface DecidedPolicy {
  readonly policy: Policy;
  readonly decisions: Decisions;
  readonly costs: Readonly<Record<SeatId, SeatCost>>;
}

/** Policies by number: every other one is played by bots, the others at random. The first ones are the same however many there are. */
export function policiesFor(count: number): readonly Policy[] {
  return Array.from({ length: count }, (_, index) => {
    const by = index % 2 === 0 ? 'bots' : 'random';
    return { id: `${by}-${Math.floor(index / 2) + 1}`, by };
  });
}

/**
 * Lets a policy decide a session, once and with dice of its own, and keeps what it decided: held against other dice, nobody reacts to
 * them any more. So what is compared are courses of action, each the same in every world.
 */
export function decidePolicy(policy: Policy, scenario: Scenario): DecidedPolicy {
  const seed = `study|${policy.id}`;
  const script =
    policy.by === 'bots' ? null : scriptOf(randomPlaybook(scenario, studiedLength, seed), scenario);
  const { log } = playOut({ scenario, seed, length: studiedLength, locale: fallbackLocale, script });
  return { policy, decisions: withoutThoughts(decisionsIn(log)), costs: costsIn(log) };
}

/** What bots weighed changes nothing, and fills the memory. */
function withoutThoughts(decisions: Decisions): Decisions {
  const isDecision = ({ event }: Recorded<SessionEvent>) => event.type !== 'BotWeighed';
  return { ...decisions, events: decisions.events.filter(isDecision) };
}
