import type { Duration, Instant } from '#engine/kernel/instant.ts';
import type { Deadline } from '#engine/session/clock/deadlines.ts';

/** Rings for the deadline that it was last set to. */
export interface Alarm {
  set(deadline: Deadline | null): void;
  /** It never rings again, whatever it is set to. */
  stop(): void;
}

/** The longest delay that a timer takes; a later deadline is looked at again then. */
const longestDelay = 2 ** 31 - 1;
/** Until it rings once more for a deadline about which nothing could be done: the database is away, or a rule failed. */
const snooze: Duration = 1_000;

/** @param ring answers whether something came of it. If not, and it was not set anew meanwhile, it rings again. */
export function createAlarm(now: () => Instant, ring: (deadline: Deadline) => Promise<boolean>): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awaited: Deadline | null = null;
  let stopped = false;

  function set(deadline: Deadline | null): void {
    clearTimeout(timer);
    awaited = stopped ? null : deadline;
    if (awaited !== null) wait(awaited, Math.max(0, Math.min(awaited.due - now(), longestDelay)));
  }

  function wait(deadline: Deadline, delay: Duration): void {
    timer = setTimeout(() => {
      if (deadline.due > now()) set(deadline);
      else void ringFor(deadline);
    }, delay);
  }

  async function ringFor(deadline: Deadline): Promise<void> {
    const done = await ring(deadline).catch(() => false);
    if (!done && awaited === deadline) wait(deadline, snooze);
  }

  return {
    set,
    stop() {
      stopped = true;
      set(null);
    },
  };
}
