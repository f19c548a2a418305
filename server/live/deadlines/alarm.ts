import type { Instant } from '#engine/kernel/instant.ts';
import type { Deadline } from '#engine/session/clock/deadlines.ts';

/** Rings once for the deadline it was last set to. */
export interface Alarm {
  set(deadline: Deadline | null): void;
  stop(): void;
}

/** The longest delay that a timer takes; a later deadline is looked at again then. */
const longestDelay = 2 ** 31 - 1;

export function createAlarm(now: () => Instant, ring: (deadline: Deadline) => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (deadline: Deadline | null): void => {
    clearTimeout(timer);
    if (deadline === null) return;
    const delay = Math.max(0, Math.min(deadline.due - now(), longestDelay));
    timer = setTimeout(() => (deadline.due > now() ? set(deadline) : ring(deadline)), delay);
  };
  return { set, stop: () => clearTimeout(timer) };
}
