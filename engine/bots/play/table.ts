import type { BotAct } from '#engine/bots/bot.ts';
import { decideBotAct } from '#engine/bots/deciding.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { type CommandId, id } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { nextDeadline } from '#engine/session/clock/deadlines.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import { createSession, type SessionChoice } from '#engine/session/create.ts';
import { decide, decideForHost } from '#engine/session/decide.ts';
import type { DecideContext, Decision, NewEvent } from '#engine/session/decision.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { evolve, initialState } from '#engine/session/fold.ts';
import type { AuthoredText, Recorded } from '#engine/session/record.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** A session at one table, without server or people: its state and log, a clock that is moved by hand, and the real rules. */
export interface Table {
  readonly state: () => SessionState;
  readonly log: () => readonly Recorded<SessionEvent>[];
  readonly texts: () => readonly AuthoredText[];
  readonly now: () => Instant;
  /** Gives a command, and returns the refusal or null. */
  readonly give: (
    actor: Actor,
    command: SessionCommand,
    known?: Pick<DecideContext, 'capitalSays'>,
  ) => Rejection | null;
  /** Lets a bot do what it would. */
  readonly let: (seat: SeatId, act: BotAct) => Rejection | null;
  /** Moves the clock on, through every deadline that falls due on the way. Never back. */
  readonly waitUntil: (instant: Instant) => void;
}

/** Sets the table: the session as created. Its clock begins at 0. */
export function setTable(scenario: Scenario, choice: SessionChoice, seed: string): Table {
  let state = initialState;
  let now: Instant = 0;
  let commands = 0;
  const log: Recorded<SessionEvent>[] = [];
  const texts: AuthoredText[] = [];

  const record = (events: readonly NewEvent[], actor: Actor, command: CommandId): void => {
    for (const { audience, opens, event } of events) {
      log.push({ seq: log.length + 1, at: now, actor, audience, opens, command, version: 1, event });
      state = evolve(state, { audience, opens, event });
    }
  };
  const settle = (actor: Actor, decideIn: (context: DecideContext) => Decision): Rejection | null => {
    commands += 1;
    const command = id<CommandId>(`c${commands}`);
    const decision = decideIn({ actor, now, command, scenario, seed });
    if (!decision.ok) return decision.error;
    record(decision.value.events, actor, command);
    texts.push(...decision.value.texts);
    return null;
  };
  const expireUntil = (instant: Instant): void => {
    for (;;) {
      const next = nextDeadline(state.public);
      if (next === null || next.due > instant) return;
      now = Math.max(now, next.due);
      settle({ by: 'clock' }, (context) =>
        decideForHost(state, { type: 'Expire', what: next.what, deadline: next.deadline }, context),
      );
    }
  };

  record(createSession(scenario, choice, seed), { by: 'host' }, id<CommandId>('c0'));
  return {
    state: () => state,
    log: () => log,
    texts: () => texts,
    now: () => now,
    give: (actor, command, known = {}) =>
      settle(actor, (context) => decide(state, command, { ...context, ...known })),
    let: (seat, act) => settle({ by: 'bot', seat }, (context) => decideBotAct(state, act, seat, context)),
    waitUntil: (instant) => {
      expireUntil(instant);
      now = Math.max(now, instant);
    },
  };
}
