import type { Duration, Instant } from '#engine/kernel/instant.ts';

/**
 * A moment in a session's own time: milliseconds of play since it started. Deadlines are kept in it, so that a pause, a
 * server that was away, and an undone step each change one number, and every deadline keeps the time it had left.
 */
export type SessionTime = number;

export type Clock =
  | { readonly state: 'stopped'; readonly at: SessionTime }
  | { readonly state: 'running'; readonly shift: Duration };

export const stoppedAtZero: Clock = { state: 'stopped', at: 0 };

/** The session's own time at an instant of the server's clock. */
export function sessionTime(clock: Clock, now: Instant): SessionTime {
  return clock.state === 'stopped' ? clock.at : now - clock.shift;
}

/** The clock that reads `time` at `now` and runs from there. */
export function runningFrom(time: SessionTime, now: Instant): Clock {
  return { state: 'running', shift: now - time };
}

/** When a deadline falls due on the server's clock; null while the clock stands still. */
export function dueAt(clock: Clock, deadline: SessionTime): Instant | null {
  return clock.state === 'stopped' ? null : deadline + clock.shift;
}

/** What is left until a deadline, never below zero. */
export function timeLeft(clock: Clock, deadline: SessionTime, now: Instant): Duration {
  return Math.max(0, deadline - sessionTime(clock, now));
}
