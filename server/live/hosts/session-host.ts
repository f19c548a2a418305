import type { EventStore } from '#db/stores/event-store.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { decideBotAct } from '#engine/bots/deciding.ts';
import { type CommandId, id, type SeatId, type SessionId, type TextId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { HostCommand, SessionCommand } from '#engine/session/commands.ts';
import { decide, decideForHost } from '#engine/session/decide.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { evolve } from '#engine/session/fold.ts';
import { person } from '#engine/session/lobby/slice.ts';
import type { AuthoredText, Batch, CommandOutcome, Recorded } from '#engine/session/record.ts';
import { type Rejection, rejection } from '#engine/session/rejection.ts';
import { replay } from '#engine/session/replay.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Committer } from '#server/live/commit/committer.ts';
import type { Log } from '#server/log/log.ts';
import { decideUndo } from './undo.ts';

/** A session as it was read from the store. */
export interface LoadedSession {
  readonly id: SessionId;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly state: SessionState;
  readonly seq: number;
  readonly outcomes: ReadonlyMap<CommandId, CommandOutcome>;
  readonly texts: readonly AuthoredText[];
}

/** What a commit changed, told to whoever shows it. `undone`: state was taken back, so whole slices must be sent. */
export interface Committed {
  readonly from: number;
  readonly to: number;
  readonly events: readonly Recorded<SessionEvent>[];
  readonly texts: readonly AuthoredText[];
  readonly before: SessionState;
  readonly after: SessionState;
  readonly undone: boolean;
}

export interface HostParts {
  readonly store: EventStore;
  readonly committer: Committer;
  readonly log: Log;
  readonly now: () => Instant;
  readonly onCommitted: (committed: Committed) => void;
}

/** How long a command waits for a database that is away before it is refused. */
const longestWait = 10_000;
/** More than a class can ask for in that time: beyond it the session is being flooded. */
const mostWaiting = 500;

/** A bot's command, with what it weighed. */
interface BotCommand {
  readonly type: 'BotAct';
  readonly seat: SeatId;
  readonly act: BotAct;
}

type AnyCommand = SessionCommand | HostCommand | BotCommand;

interface Submission {
  readonly id: CommandId;
  readonly command: AnyCommand;
  readonly actor: Actor;
  readonly since: Instant;
  readonly answer: (outcome: CommandOutcome) => void;
}

/** What was decided and is not yet committed: a stretch of the log to be, with those who wait for it. */
interface Stretch {
  readonly from: number;
  readonly events: Recorded<SessionEvent>[];
  readonly texts: AuthoredText[];
  readonly submissions: Submission[];
  readonly outcomes: Map<CommandId, CommandOutcome>;
  readonly before: SessionState;
  after: SessionState;
  undone: boolean;
}

/**
 * One running session in memory. Its commands are decided one after another, ahead of the disk, on a tentative state; what
 * was decided is committed in stretches, one at a time, and only then told and acknowledged. A stretch that lost to another
 * node is discarded, and its commands are decided again on what that node wrote.
 */
export class SessionHost {
  readonly id: SessionId;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly texts: Map<TextId, AuthoredText>;
  readonly #parts: HostParts;
  readonly #outcomes: Map<CommandId, CommandOutcome>;
  readonly #pending = new Map<CommandId, Promise<CommandOutcome>>();
  #state: SessionState;
  #seq: number;
  #inFlight: Stretch | null = null;
  #queued: Stretch;
  #gate: Promise<void> | null = null;
  readonly #whenQuiet: (() => void)[] = [];
  #closed = false;

  constructor(loaded: LoadedSession, parts: HostParts) {
    this.id = loaded.id;
    this.scenario = loaded.scenario;
    this.seed = loaded.seed;
    this.#parts = parts;
    this.#state = loaded.state;
    this.#seq = loaded.seq;
    this.#outcomes = new Map(loaded.outcomes);
    this.texts = new Map(loaded.texts.map((text) => [text.id, text]));
    this.#queued = this.#newStretch();
  }

  /** The committed state, and the sequence number it is the fold of. */
  get state(): SessionState {
    return this.#state;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Whether nothing is decided that is not committed. */
  get isIdle(): boolean {
    return this.#isQuiet && this.#gate === null;
  }

  /**
   * Decides a command and answers once its outcome is committed. A command whose id is known is answered as it was
   * the first time. Never throws for what a person did.
   */
  submit(command: AnyCommand, commandId: CommandId, actor: Actor): Promise<CommandOutcome> {
    const known = this.#outcomes.get(commandId);
    if (known !== undefined) return Promise.resolve(known);
    const pending = this.#pending.get(commandId);
    if (pending !== undefined) return pending;
    if (this.#closed) return Promise.resolve(refused(rejection('server/closing')));
    if (this.#queued.submissions.length >= mostWaiting)
      return Promise.resolve(refused(rejection('server/busy')));
    const answered = this.#enter(command, commandId, actor);
    this.#pending.set(commandId, answered);
    return answered.finally(() => this.#pending.delete(commandId));
  }

  /** Refuses what comes from now on, and resolves when all that was decided has been committed. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.settled();
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    while (!this.isIdle) {
      await this.#quiet();
      await this.#gate;
    }
  }

  async #enter(command: AnyCommand, commandId: CommandId, actor: Actor): Promise<CommandOutcome> {
    while (this.#gate !== null) await this.#gate;
    return new Promise((answer) => {
      const submission = { id: commandId, command, actor, since: this.#parts.now(), answer };
      if (command.type === 'UndoStep') this.#undo(submission);
      else {
        this.#decideInto(this.#queued, submission);
        this.#flush();
      }
    });
  }

  #decideInto(stretch: Stretch, submission: Submission): void {
    const known = this.#outcomes.get(submission.id);
    if (known !== undefined) {
      submission.answer(known);
      return;
    }
    const context = this.#contextOf(submission, stretch.after);
    try {
      this.#add(stretch, submission, context, decideAny(stretch.after, submission.command, context));
    } catch (error) {
      // A bug in the rules. The log is whole and the tentative state untouched: this one command is answered.
      this.#parts.log.error({ error, session: this.id, command: submission.command.type }, 'a rule failed');
      submission.answer(refused(rejection('server/fault')));
    }
  }

  #contextOf({ id: command, actor }: Submission, state: SessionState): DecideContext {
    return {
      actor: asSeatedIn(state, actor),
      now: this.#parts.now(),
      command,
      scenario: this.scenario,
      seed: this.seed,
    };
  }

  #add(stretch: Stretch, submission: Submission, context: DecideContext, decision: Decision): void {
    const before = stretch.from + stretch.events.length;
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

  /** Undoing is decided on the whole log, alone: nothing else is decided until it is committed. */
  #undo(submission: Submission): void {
    const undone = (async () => {
      await this.#quiet();
      const log = await this.#parts.store.read(this.id, { after: 0 });
      const context = this.#contextOf(submission, this.#state);
      const { decision, after } = decideUndo(log, this.#state, context);
      this.#add(this.#queued, submission, context, decision);
      if (after !== null) {
        this.#queued.after = after;
        this.#queued.undone = true;
      }
      this.#flush();
      await this.#quiet();
    })();
    const gate = undone
      .catch((error: unknown) => {
        this.#parts.log.error({ error, session: this.id }, 'a step could not be undone');
        submission.answer(refused(rejection('server/storage-away')));
      })
      .finally(() => {
        this.#gate = null;
      });
    this.#gate = gate;
  }

  /** Resolves when all that was decided is committed, or has failed. */
  #quiet(): Promise<void> {
    if (this.#isQuiet) return Promise.resolve();
    return new Promise((resolve) => this.#whenQuiet.push(resolve));
  }

  get #isQuiet(): boolean {
    return this.#inFlight === null && this.#queued.submissions.length === 0;
  }

  #wakeQuiet(): void {
    if (!this.#isQuiet) return;
    for (const resolve of this.#whenQuiet.splice(0)) resolve();
  }

  #newStretch(): Stretch {
    const last = this.#inFlight;
    const before = last?.after ?? this.#state;
    return {
      from: last === null ? this.#seq : last.from + last.events.length,
      events: [],
      texts: [],
      submissions: [],
      outcomes: new Map(),
      before,
      after: before,
      undone: false,
    };
  }

  #flush(): void {
    if (this.#inFlight !== null || this.#queued.submissions.length === 0) return;
    const stretch = this.#queued;
    this.#inFlight = stretch;
    this.#queued = this.#newStretch();
    const batch = batchOf(this.id, stretch);
    if (batch === null) {
      this.#saved(stretch);
      return;
    }
    const overdue = setInterval(() => this.#refuseOverdue(), longestWait / 10);
    this.#parts.committer
      .commit(batch)
      .then((result) => (result === 'saved' ? this.#saved(stretch) : this.#lost(stretch)))
      .catch((error: unknown) => this.#failed(stretch, error))
      .finally(() => clearInterval(overdue));
  }

  #saved(stretch: Stretch): void {
    const from = stretch.from;
    this.#state = stretch.after;
    this.#seq = from + stretch.events.length;
    this.#inFlight = null;
    for (const [command, outcome] of stretch.outcomes) this.#outcomes.set(command, outcome);
    for (const text of stretch.texts) this.texts.set(text.id, text);
    if (stretch.events.length > 0) this.#tell(stretch);
    for (const { id: command, answer } of stretch.submissions) {
      const outcome = stretch.outcomes.get(command);
      if (outcome !== undefined) answer(outcome);
    }
    this.#flush();
    this.#wakeQuiet();
  }

  #tell({ from, events, texts, before, after, undone }: Stretch): void {
    this.#parts.onCommitted({ from, to: from + events.length, events, texts, before, after, undone });
  }

  /** Another node was first: its events are read and folded, and all that was decided is decided again on them. */
  async #lost(stretch: Stretch): Promise<void> {
    const again = [...stretch.submissions, ...this.#queued.submissions];
    try {
      if ((await this.#parts.store.head(this.id)) === null) {
        this.#failed(stretch, new Error('The session was deleted'));
        return;
      }
      await this.#readOn();
    } catch (error) {
      this.#failed(stretch, error);
      return;
    }
    this.#inFlight = null;
    this.#queued = this.#newStretch();
    for (const submission of again) this.#decideInto(this.#queued, submission);
    this.#flush();
  }

  async #readOn(): Promise<void> {
    const { store } = this.#parts;
    const events = await store.read(this.id, { after: this.#seq });
    const outcomes = await store.allOutcomes(this.id);
    const known = new Set(this.texts.keys());
    const texts = (await store.texts(this.id)).filter((text) => !known.has(text.id));
    const stretch = { ...this.#newStretch(), from: this.#seq, before: this.#state, after: this.#state };
    stretch.events.push(...events);
    stretch.texts.push(...texts);
    stretch.undone = events.some(({ event }) => event.type === 'StepUndone');
    stretch.after = stretch.undone
      ? replay(await store.read(this.id, { after: 0 }))
      : events.reduce(evolve, this.#state);
    for (const [command, outcome] of outcomes) this.#outcomes.set(command, outcome);
    for (const text of texts) this.texts.set(text.id, text);
    this.#state = stretch.after;
    this.#seq += events.length;
    if (events.length > 0) this.#tell(stretch);
  }

  /** The database is away for too long: what is not yet on its way is refused with the reason, and may be tried again. */
  #refuseOverdue(): void {
    const oldest = this.#queued.submissions[0];
    if (oldest === undefined || this.#parts.now() - oldest.since < longestWait) return;
    const refusals = this.#queued.submissions;
    this.#queued = this.#newStretch();
    for (const { answer } of refusals) answer(refused(rejection('server/storage-away')));
  }

  #failed(stretch: Stretch, error: unknown): void {
    this.#parts.log.error({ error, session: this.id }, 'a commit failed');
    const refusals = [...stretch.submissions, ...this.#queued.submissions];
    this.#inFlight = null;
    this.#queued = this.#newStretch();
    for (const { answer } of refusals) answer(refused(rejection('server/fault')));
    this.#wakeQuiet();
  }
}

/** A participant acts for the seat they hold when the command is decided, not when it was sent. */
function asSeatedIn(state: SessionState, actor: Actor): Actor {
  if (actor.by !== 'participant') return actor;
  return { ...actor, seat: person(state.public.lobby, actor.participant).seat };
}

function decideAny(state: SessionState, command: AnyCommand, context: DecideContext): Decision {
  switch (command.type) {
    case 'Arrive':
    case 'EndOutage':
    case 'Expire':
      return decideForHost(state, command, context);
    case 'BotAct':
      return decideBotAct(state, command.act, command.seat, context);
    default:
      return decide(state, command, context);
  }
}

/** Null when there is nothing to keep: the clock's expiries that came too late leave no trace. */
function batchOf(session: SessionId, { from, events, texts, outcomes, submissions }: Stretch): Batch | null {
  const commands = submissions
    .map(({ id: command }) => ({ id: command, outcome: outcomes.get(command) }))
    .flatMap(({ id: command, outcome }) => (outcome === undefined ? [] : [{ id: command, outcome }]))
    .filter(
      ({ id: command, outcome }) => !isClocks(command) || (outcome.accepted && outcome.to > outcome.from),
    );
  if (commands.length === 0) return null;
  return { session, from, to: from + events.length, events, commands, texts };
}

const clockPrefix = 'clock:';

/** An id for a command of the clock: two of the same name are one command. */
export function clockCommandId(name: string): CommandId {
  return id<CommandId>(`${clockPrefix}${name}`);
}

function isClocks(command: CommandId): boolean {
  return command.startsWith(clockPrefix);
}

function refused(because: Rejection): CommandOutcome {
  return { accepted: false, rejection: because };
}
