import type { SessionId } from '#engine/kernel/ids.ts';
import { type Duration, type Instant, minutes, seconds } from '#engine/kernel/instant.ts';
import type { HostRegistry } from '#server/live/hosts/registry.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import { clockCommandId } from '#server/live/hosts/stretch.ts';
import type { Log } from '#server/log/log.ts';

/** How long the server waits for people before it does something about a session without any. */
export interface Patience {
  /** Until a session that plays is paused. */
  readonly unattended: Duration;
  /** Until a session that nobody uses, and whose clock stands, is let go of. */
  readonly unused: Duration;
  /** Between two looks. */
  readonly interval: Duration;
}

/**
 * Ten minutes: phones that lock while people talk to each other in the room are back before, and what bots do meanwhile is
 * little. Fifteen: whoever closes a page and opens it again within a break finds the session without a wait, and one
 * that nobody uses holds a few megabytes no longer than that. Each is late by an interval at most.
 */
export const personalPatience: Patience = {
  unattended: minutes(10),
  unused: minutes(15),
  interval: seconds(15),
};

export interface AttendanceParts {
  readonly registry: HostRegistry;
  /** Whether anybody looks at a session: a participant, a facilitator, a projector. */
  readonly isWatched: (session: SessionId) => boolean;
  /** Told when a session has left memory. */
  readonly onUnloaded: (session: SessionId) => void;
  /** Whether the database, or this process itself, seems to have been away just now. */
  readonly isAway: () => boolean;
  readonly now: () => Instant;
  readonly log: Log;
  readonly patience: Patience;
}

export interface Attendance {
  /** Looks after every session once; done by itself in every interval. Never rejects. */
  look(): Promise<void>;
  stop(): void;
}

/** How long a session has been alone, as far as this process saw it. */
interface Alone {
  unattended: Duration;
  unused: Duration;
  opens: number;
}

/**
 * Looks after the sessions that people have left: [CL-10] one that plays is paused, so that bots do not play it to its end; one
 * that nobody uses leaves the memory, and is read again by whoever opens it next.
 */
export function keepAttendance(parts: AttendanceParts): Attendance {
  const { registry, isWatched, onUnloaded, isAway, now, log, patience } = parts;
  const alone = new Map<SessionId, Alone>();
  let last = now();
  let looking: Promise<void> | null = null;

  async function lookAtAll(): Promise<void> {
    // While a laptop slept nobody could be there: that time counts for little.
    const passed = Math.min(now() - last, 2 * patience.interval);
    last = now();
    for (const session of alone.keys()) if (registry.held(session) === undefined) alone.delete(session);
    // What is away cannot be written to, and its absence is to be taken off the clocks first.
    if (isAway()) return;
    for (const host of registry.hosts) await lookAt(host, passed);
  }

  async function lookAt(host: SessionHost, passed: Duration): Promise<void> {
    if (isWatched(host.id)) {
      alone.delete(host.id);
      return;
    }
    const opens = registry.opens(host.id);
    const known = alone.get(host.id) ?? { unattended: 0, unused: 0, opens };
    known.unattended += passed;
    known.unused = known.opens === opens ? known.unused + passed : 0;
    known.opens = opens;
    alone.set(host.id, known);
    if (known.unattended >= patience.unattended) await pause(host);
    if (known.unused >= patience.unused && (await registry.unload(host.id))) onUnloaded(host.id);
  }

  async function pause(host: SessionHost): Promise<void> {
    const { status, clock } = host.state.public;
    if (status !== 'playing' || clock.state === 'stopped') return;
    const name = clockCommandId(`unattended:${host.seq}`);
    const outcome = await host.submit({ type: 'PauseUnattended' }, name, { by: 'host' });
    if (!outcome.accepted)
      log.warn({ session: host.id, because: outcome.rejection.code }, 'a session could not be paused');
  }

  function look(): Promise<void> {
    looking ??= lookAtAll()
      .catch((error: unknown) =>
        log.error({ error }, 'sessions that people have left could not be looked after'),
      )
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  const timer = setInterval(() => void look(), patience.interval);
  return { look, stop: () => clearInterval(timer) };
}
