import type { EventStore } from '#db/stores/event-store.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { nextDeadline } from '#engine/session/clock/deadlines.ts';
import type { Committer } from '#server/live/commit/committer.ts';
import { type Alarm, createAlarm } from '#server/live/deadlines/alarm.ts';
import type { Log } from '#server/log/log.ts';
import { loadSession } from './load.ts';
import { type Committed, SessionHost } from './session-host.ts';
import { keepSnapshot, snapshotWhenDue } from './snapshots.ts';
import { clockCommandId } from './stretch.ts';

/** What a session's row says that its log does not. */
export interface SessionRow {
  readonly id: SessionId;
  readonly scenario: Scenario;
  readonly seed: string;
}

export interface RegistryParts {
  readonly store: EventStore;
  readonly committer: Committer;
  readonly log: Log;
  readonly now: () => Instant;
  /** Whether the database, or this process itself, seems to have been away just now: that time counts in no session. */
  readonly isAway: () => boolean;
  /** The session's row, or null when there is none (any more). */
  readonly readRow: (session: SessionId) => Promise<SessionRow | null>;
  /** Told after every commit, in order, session by session. */
  readonly onCommitted: (host: SessionHost, committed: Committed) => void;
}

/** When there was no server, as this one finds out when it starts. */
export interface Absence {
  /** When the last one was last alive. */
  readonly since: Instant;
  /** When that one had started; null where nobody noted it. */
  readonly previousStart: Instant | null;
}

interface Held {
  readonly host: SessionHost;
  readonly alarm: Alarm;
  /** How often it was asked for. */
  opens: number;
}

/**
 * The sessions that this server holds in memory. A session is read once, by whoever asks first; its deadlines are kept
 * from then on. What the registry does not hold is safe in the store.
 */
export class HostRegistry {
  readonly #parts: RegistryParts;
  readonly #held = new Map<SessionId, Promise<Held | null>>();
  readonly #loaded = new Map<SessionId, Held>();
  readonly #absence: Absence | null;

  constructor(parts: RegistryParts, absence: Absence | null) {
    this.#parts = parts;
    this.#absence = absence;
  }

  /** The host of a session, read from the store if need be; null when there is no such session. */
  async open(session: SessionId): Promise<SessionHost | null> {
    let held = this.#held.get(session);
    if (held === undefined) {
      held = this.#load(session);
      this.#held.set(session, held);
      held.catch(() => this.#held.delete(session));
    }
    const found = await held;
    if (found === null) {
      this.#held.delete(session);
      return null;
    }
    found.opens += 1;
    return found.host;
  }

  /** The host of a session that is in memory already. */
  held(session: SessionId): SessionHost | undefined {
    return this.#loaded.get(session)?.host;
  }

  get hosts(): Iterable<SessionHost> {
    return [...this.#loaded.values()].map(({ host }) => host);
  }

  /** How often a session in memory was asked for: when that grows, somebody is about to use it. */
  opens(session: SessionId): number {
    return this.#loaded.get(session)?.opens ?? 0;
  }

  /** Lets a session go whose rows are no more what is in memory: it was deleted, or erased. */
  async release(session: SessionId): Promise<void> {
    const held = await this.#held.get(session);
    this.#held.delete(session);
    this.#loaded.delete(session);
    held?.alarm.stop();
    await held?.host.close();
  }

  /**
   * Takes a session that nobody uses out of memory, with a snapshot to come back from quickly: whoever opens it next reads it
   * from the store as it was. A session stays while anything is decided that is not committed, while its clock runs, as
   * it would miss its deadlines, and when somebody asks for it meanwhile.
   *
   * @returns whether it has gone.
   */
  async unload(session: SessionId): Promise<boolean> {
    const held = this.#loaded.get(session);
    if (held === undefined || !canGo(held.host)) return false;
    const { host, opens, alarm } = held;
    const { seq } = host;
    await keepSnapshot(this.#parts.store, host, host, this.#parts.log);
    const isAsItWas = this.#loaded.get(session) === held && held.opens === opens && host.seq === seq;
    if (!isAsItWas || !canGo(host)) return false;
    this.#held.delete(session);
    this.#loaded.delete(session);
    alarm.stop();
    void host.close();
    return true;
  }

  /** The server or its database was away from `since` on: that time counts in no session. */
  async endOutage(since: Instant): Promise<void> {
    await Promise.all([...this.hosts].map((host) => this.#endOutageIn(host, since)));
  }

  /** Refuses new commands and resolves when everything decided is committed. */
  async close(): Promise<void> {
    const held = await Promise.all([...this.#held.values()].map((entry) => entry.catch(() => null)));
    for (const entry of held) entry?.alarm.stop();
    await Promise.all(held.map((entry) => entry?.host.close()));
  }

  async #load(session: SessionId): Promise<Held | null> {
    const { store, committer, log, now, isAway, readRow, onCommitted } = this.#parts;
    const row = await readRow(session);
    if (row === null) return null;
    const { loaded, lastAt } = await loadSession(store, row);
    const host: SessionHost = new SessionHost(loaded, {
      store,
      committer,
      log,
      now,
      onCommitted: (committed) => {
        onCommitted(host, committed);
        snapshotWhenDue(store, host, committed, log);
        alarm.set(nextDeadline(host.state.public));
      },
    });
    const alarm = createAlarm(now, async ({ what, deadline }) => {
      // What fell due while the server or its database was away gets its time back first.
      if (isAway()) return false;
      const name = clockCommandId(`${what}:${deadline}:${host.seq}`);
      const outcome = await host.submit({ type: 'Expire', what, deadline }, name, { by: 'clock' });
      return outcome.accepted && outcome.to > outcome.from;
    });
    const held: Held = { host, alarm, opens: 0 };
    this.#loaded.set(session, held);
    const since = this.#awaySince(lastAt);
    if (since !== null) await this.#endOutageIn(host, since);
    alarm.set(nextDeadline(host.state.public));
    return held;
  }

  /**
   * Since when a session was in nobody's memory. The server before this one held it if something happened in it since that one
   * had started (to take up a session whose clock runs is itself an event); else nobody came for it, and its clock has stood
   * still since its last event.
   */
  #awaySince(lastAt: Instant): Instant | null {
    if (this.#absence === null) return null;
    const { since, previousStart } = this.#absence;
    return previousStart !== null && lastAt < previousStart ? lastAt : Math.max(since, lastAt);
  }

  #endOutageIn(host: SessionHost, since: Instant): Promise<unknown> {
    return host.submit({ type: 'EndOutage', since }, clockCommandId(`outage:${since}:${host.seq}`), {
      by: 'clock',
    });
  }
}

function canGo({ isIdle, state }: SessionHost): boolean {
  return isIdle && nextDeadline(state.public) === null;
}
