import type { Duration, Instant } from '#engine/kernel/instant.ts';

/** A clock as people see it: running towards an instant of the server's time, stopped, or not set. */
export type ClockView =
  | { readonly kind: 'running'; readonly endsAt: Instant; readonly total: Duration }
  | { readonly kind: 'paused'; readonly left: Duration; readonly total: Duration }
  | { readonly kind: 'none' };

/** How much time is left; `null` where there is no clock or the time is not known yet. */
export function timeLeft(clock: ClockView, now: Instant | null): Duration | null {
  switch (clock.kind) {
    case 'running':
      return now === null ? null : Math.max(0, clock.endsAt - now);
    case 'paused':
      return clock.left;
    case 'none':
      return null;
  }
}
