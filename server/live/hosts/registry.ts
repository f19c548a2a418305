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
import { snapshotWhenDue } from './snapshots.ts';
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
}

/**
 * The sessions that this server holds in memory. A session is read once, by whoever asks first; its deadlines are kept
 * from then on. What the registry does not hold is safe in the store.
 */
export class HostRegistry {
  readonly #parts: RegistryParts;
  readonly #held = new Map<SessionId, Promise<Held | null>>();
  readonly #hosts = new Map<SessionId, SessionHost>();
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
    if (found === null) this.#held.delete(session);
    return found?.host ?? null;
  }

  /** The host of a session that is in memory already. */
  held(session: SessionId): SessionHost | undefined {
    return this.#hosts.get(session);
  }

  get hosts(): Iterable<SessionHost> {
    return this.#hosts.values();
  }

  /** Lets a session go: once it is deleted, or nobody is in it and no clock runs. */
  async release(session: SessionId): Promise<void> {
    const held = await this.#held.get(session);
    this.#held.delete(session);
    this.#hosts.delete(session);
    held?.alarm.stop();
    await held?.host.close();
  }

  /** The server or its database was away from `since` on: that time counts in no session. */
  async endOutage(since: Instant): Promise<void> {
    await Promise.all([...this.#hosts.values()].map((host) => this.#endOutageIn(host, since)));
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
    this.#hosts.set(session, host);
    const since = this.#awaySince(lastAt);
    if (since !== null) await this.#endOutageIn(host, since);
    alarm.set(nextDeadline(host.state.public));
    return { host, alarm };
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
