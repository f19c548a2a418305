'use client';

import { useTranslations } from 'use-intl/react';
import { ProgressBar } from '#app/_components/progress-bar.tsx';
import type { FloorView } from '#app/_features/council/components/council-views.ts';
import { countdown } from '#app/_lib/format.ts';
import { Countdown } from '#app/_shared/countdown.tsx';
import { useTimeLeft } from '#app/_shared/use-time-left.ts';

/** The speaker's time, large, in the middle of the table. */
export function FloorClock({ floor }: { readonly floor: FloorView }) {
  const t = useTranslations('council');
  const left = useTimeLeft(floor.clock);
  if (floor.clock.kind === 'none') return null;
  const { total } = floor.clock;
  return (
    <>
      <Countdown clock={floor.clock} className="text-5xl leading-tight font-bold" />
      <p className="text-sm text-soft">{t('floor.of', { total: countdown(total) })}</p>
      <ProgressBar value={left === null ? 1 : left / total} label={floor.seat.name} className="mt-2 w-44" />
    </>
  );
}
