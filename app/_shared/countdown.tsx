'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import { countdown } from '#app/_lib/format.ts';
import type { ClockView } from '#app/_shared/clock-view.ts';
import { useTimeLeft } from '#app/_shared/use-time-left.ts';

/** Below this the figures turn to the warning colour and weight; the words beside them stay the same. */
const SHORT_MS = 30_000;

interface CountdownProps {
  readonly clock: ClockView;
  readonly className?: string;
}

/** Minutes and seconds that are left. Not a live region: a clock that speaks every second silences everything else. */
export function Countdown({ clock, className }: CountdownProps) {
  const t = useTranslations('common');
  const left = useTimeLeft(clock);
  if (clock.kind === 'none') return null;
  const short = clock.kind === 'running' && left !== null && left <= SHORT_MS;
  return (
    <span role="timer" className={clsx('figures', short && 'text-warning', className)}>
      {left === null ? <span aria-hidden="true">–:––</span> : countdown(left)}
      {clock.kind === 'paused' && <span className="sr-only"> {t('clock.paused')}</span>}
    </span>
  );
}
