import type { EventStore } from '#db/stores/event-store.ts';
import { decideBotAct } from '#engine/bots/deciding.ts';
import type { CommandId, SessionId, TextId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { decide, decideForHost } from '#engine/session/decide.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { evolve } from '#engine/session/fold.ts';
import { person } from '#engine/session/lobby/slice.ts';
import type { AuthoredText, CommandOutcome, Recorded } from '#engine/session/record.ts';
import { type Rejection, rejection } from '#engine/session/rejection.ts';
import { replay } from '#engine/session/replay.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { decideUndo } from '#engine/session/undo.ts';
import type { Committer } from '#server/live/commit/committer.ts';
import { settledWithin } from '#server/live/within.ts';
import type { Log } from '#server/log/log.ts';
import {
  type AnyCommand,
  addDecision,
  batchOf,
  emptyStretch,
  endOf,
  isKept,
  refused,
  type Stretch,
  type Submission,
} from './stretch.ts';

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
  #overdue: ReturnType<typeof setInterval> | undefined;
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
    if (this.#pending.size >= mostWaiting) return Promise.resolve(refused(rejection('server/busy')));
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
    const since = this.#parts.now();
    while (this.#gate !== null) {
      const opened = await settledWithin(this.#gate, since + longestWait - this.#parts.now());
      if (!opened) return refused(rejection('server/storage-away'));
    }
    return new Promise((answer) => {
      const submission = { id: commandId, command, actor, since, answer };
      if (command.type === 'UndoStep') this.#undo(submission);
      else {
        this.#decideInto(this.#queued, submission);
        this.#flush();
      }
    });
  }

  /** @param log the whole log, for a command that is decided on it. */
  #decideInto(
    stretch: Stretch,
    submission: Submission,
    log: readonly Recorded<SessionEvent>[] | null = null,
  ): void {
    const known = this.#outcomes.get(submission.id);
    if (known !== undefined) {
      submission.answer(known);
      return;
    }
    const context = this.#contextOf(submission, stretch.after);
    try {
      if (submission.command.type === 'UndoStep' && log !== null) {
        const { decision, after } = decideUndo(log, stretch.after, context);
        addDecision(stretch, submission, context, decision);
        if (after !== null) Object.assign(stretch, { after, undone: true });
      } else {
        const decision = decideAny(stretch.after, submission.command, context);
        addDecision(stretch, submission, context, decision);
      }
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

  /** Undoing is decided on the whole log, alone: nothing else is decided until it is committed. */
  #undo(submission: Submission): void {
    this.#gate = this.#undoAlone(submission)
      .catch((error: unknown) => {
        this.#parts.log.error({ error, session: this.id }, 'a step could not be undone');
        submission.answer(refused(rejection('server/storage-away')));
      })
      .finally(() => {
        this.#gate = null;
      });
  }

  async #undoAlone(submission: Submission): Promise<void> {
    const isQuiet = await settledWithin(this.#quiet(), longestWait);
    if (!isQuiet) return submission.answer(refused(rejection('server/storage-away')));
    const log = await this.#parts.store.read(this.id, { after: 0 });
    this.#decideInto(this.#queued, submission, log);
    this.#flush();
    await this.#quiet();
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
    return last === null ? emptyStretch(this.#seq, this.#state) : emptyStretch(endOf(last), last.after);
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
    // It goes on a little after the last commit, and must not keep a process that is told to stop.
    this.#overdue ??= setInterval(() => this.#refuseOverdue(), longestWait / 10).unref();
    this.#parts.committer
      .commit(batch)
      .then((result) => (result === 'saved' ? this.#saved(stretch) : this.#lost(stretch)))
      .catch((error: unknown) => this.#failed(stretch, error, 'server/fault'));
  }

  #saved(stretch: Stretch): void {
    this.#state = stretch.after;
    this.#seq = endOf(stretch);
    this.#inFlight = null;
    for (const [command, outcome] of stretch.outcomes)
      if (isKept(command, outcome)) this.#outcomes.set(command, outcome);
    for (const text of stretch.texts) this.texts.set(text.id, text);
    if (stretch.events.length > 0) this.#tell(stretch);
    for (const { id: command, answer } of stretch.submissions) {
      const outcome = stretch.outcomes.get(command);
      if (outcome !== undefined) answer(outcome);
    }
    this.#flush();
    this.#wakeQuiet();
  }

  #tell(stretch: Stretch): void {
    const { from, events, texts, before, after, undone } = stretch;
    this.#parts.onCommitted({ from, to: endOf(stretch), events, texts, before, after, undone });
  }

  /** Another node was first: its events are read and folded, and all that was decided is decided again on them. */
  async #lost(stretch: Stretch): Promise<void> {
    const { store } = this.#parts;
    let log: readonly Recorded<SessionEvent>[] | null = null;
    try {
      if ((await store.head(this.id)) === null) {
        this.#failed(stretch, new Error('The session was deleted'), 'session/deleted');
        return;
      }
      await this.#readOn();
      const undoes = stretch.submissions.some(({ command }) => command.type === 'UndoStep');
      if (undoes) log = await store.read(this.id, { after: 0 });
    } catch (error) {
      this.#failed(stretch, error, 'server/storage-away');
      return;
    }
    const again = [...stretch.submissions, ...this.#queued.submissions];
    this.#inFlight = null;
    this.#queued = this.#newStretch();
    for (const submission of again) this.#decideInto(this.#queued, submission, log);
    this.#flush();
    this.#wakeQuiet();
  }

  async #readOn(): Promise<void> {
    const { store } = this.#parts;
    const events = await store.read(this.id, { after: this.#seq });
    const outcomes = await store.allOutcomes(this.id);
    const texts = (await store.texts(this.id)).filter(({ id: text }) => !this.texts.has(text));
    const undone = events.some(({ event }) => event.type === 'StepUndone');
    const before = this.#state;
    const after = undone ? replay(await store.read(this.id, { after: 0 })) : events.reduce(evolve, before);
    const read = {
      ...emptyStretch(this.#seq, before),
      events: [...events],
      texts: [...texts],
      after,
      undone,
    };
    for (const [command, outcome] of outcomes) this.#outcomes.set(command, outcome);
    for (const text of texts) this.texts.set(text.id, text);
    this.#state = after;
    this.#seq = endOf(read);
    if (events.length > 0) this.#tell(read);
  }

  /**
   * Looks now and then while commits are under way. When the database is away for too long, what is not yet on its way is
   * refused with the reason, and may be tried again.
   */
  #refuseOverdue(): void {
    if (this.#isQuiet) {
      clearInterval(this.#overdue);
      this.#overdue = undefined;
      return;
    }
    const oldest = this.#queued.submissions[0];
    if (oldest === undefined || this.#parts.now() - oldest.since < longestWait) return;
    const refusals = this.#queued.submissions;
    this.#queued = this.#newStretch();
    for (const { answer } of refusals) answer(refused(rejection('server/storage-away')));
  }

  /** Nothing of the stretch was written, nor of what was decided on it. */
  #failed(stretch: Stretch, error: unknown, code: Rejection['code']): void {
    this.#parts.log.error({ error, session: this.id }, 'a commit failed');
    const refusals = [...stretch.submissions, ...this.#queued.submissions];
    this.#inFlight = null;
    this.#queued = this.#newStretch();
    for (const { answer } of refusals) answer(refused(rejection(code)));
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
    case 'PauseUnattended':
      return decideForHost(state, command, context);
    case 'BotAct':
      return decideBotAct(state, command.act, command.seat, context);
    default:
      return decide(state, command, context);
  }
}
