'use client';

import { useServerNow } from '#app/_lib/server-clock.tsx';
import { type ClockView, timeLeft } from '#app/_shared/clock-view.ts';
import type { Duration } from '#engine/kernel/instant.ts';

/** The time that is left on a clock, kept up to date while it runs. */
export function useTimeLeft(clock: ClockView): Duration | null {
  const now = useServerNow(clock.kind === 'running');
  return timeLeft(clock, now);
}
