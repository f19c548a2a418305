import type { BotAct } from '#engine/bots/bot.ts';
import { type CommandId, id, type SeatId, type SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { HostCommand, SessionCommand } from '#engine/session/commands.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { evolve } from '#engine/session/fold.ts';
import type { AuthoredText, Batch, CommandOutcome, Recorded } from '#engine/session/record.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** A bot's command, with what it weighed. */
interface BotCommand {
  readonly type: 'BotAct';
  readonly seat: SeatId;
  readonly act: BotAct;
}

/** Whatever a session's host is asked to do: by a person, by the server itself, by a bot. */
export type AnyCommand = SessionCommand | HostCommand | BotCommand;

/** A command that waits for its answer. */
export interface Submission {
  readonly id: CommandId;
  readonly command: AnyCommand;
  readonly actor: Actor;
  readonly since: Instant;
  readonly answer: (outcome: CommandOutcome) => void;
}

/** What was decided and is not yet committed: a stretch of the log to be, with those who wait for it. Grows until it is sent. */
export interface Stretch {
  readonly from: number;
  readonly events: Recorded<SessionEvent>[];
  readonly texts: AuthoredText[];
  readonly submissions: Submission[];
  readonly outcomes: Map<CommandId, CommandOutcome>;
  readonly before: SessionState;
  after: SessionState;
  undone: boolean;
}

export function emptyStretch(from: number, state: SessionState): Stretch {
  return {
    from,
    events: [],
    texts: [],
    submissions: [],
    outcomes: new Map(),
    before: state,
    after: state,
    undone: false,
  };
}

/** The number of the stretch's last event. */
export function endOf({ from, events }: Stretch): number {
  return from + events.length;
}

/** Adds what was decided on a submission, its events numbered and folded. */
export function addDecision(
  stretch: Stretch,
  submission: Submission,
  context: DecideContext,
  decision: Decision,
): void {
  const before = endOf(stretch);
  if (!decision.ok) {
    stretch.outcomes.set(submission.id, refused(decision.error));
  } else {
    const events = decision.value.events.map(({ audience, opens, event }, index) => ({
      seq: before + index + 1,
      at: context.now,
      actor: context.actor,
      audience,
      opens,
      command: context.command,
      version: 1,
      event,
    }));
    stretch.after = events.reduce(evolve, stretch.after);
    stretch.events.push(...events);
    stretch.texts.push(...decision.value.texts);
    stretch.outcomes.set(submission.id, { accepted: true, from: before, to: before + events.length });
  }
  stretch.submissions.push(submission);
}

/** Null when there is nothing to keep. */
export function batchOf(session: SessionId, stretch: Stretch): Batch | null {
  const commands = [...stretch.outcomes]
    .map(([command, outcome]) => ({ id: command, outcome }))
    .filter(({ id: command, outcome }) => isKept(command, outcome));
  if (commands.length === 0) return null;
  const { from, events, texts } = stretch;
  return { session, from, to: endOf(stretch), events, commands, texts };
}

const clockPrefix = 'clock:';

/** An id for a command of the clock: two of the same name are one command. */
export function clockCommandId(name: string): CommandId {
  return id<CommandId>(`${clockPrefix}${name}`);
}

/**
 * Whether an outcome is remembered. The clock's commands that brought nothing leave no trace, so that the same one may be
 * tried again: an alarm that rang a moment too early rings once more.
 */
export function isKept(command: CommandId, outcome: CommandOutcome): boolean {
  return !command.startsWith(clockPrefix) || (outcome.accepted && outcome.to > outcome.from);
}

export function refused(because: Rejection): CommandOutcome {
  return { accepted: false, rejection: because };
}
