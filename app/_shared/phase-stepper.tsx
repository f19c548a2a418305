'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import { type Phase, phases } from '#engine/session/clock/events.ts';

/** The four phases of a turn, the present one marked. */
export function PhaseStepper({ phase, className }: { readonly phase: Phase; readonly className?: string }) {
  const t = useTranslations('common');
  const room = useTranslations('room');
  const current = phases.indexOf(phase);
  return (
    <ol aria-label={room('phases')} className={clsx('flex items-center text-sm', className)}>
      {phases.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? 'step' : undefined}
          className={clsx(
            'rounded-full px-3 py-1.5 whitespace-nowrap',
            index === current && 'bg-ink font-semibold text-ground',
            index < current && 'text-soft',
            index > current && 'font-medium text-soft',
          )}
        >
          {index < current && (
            <span aria-hidden="true" className="mr-1 text-xs">
              ✓
            </span>
          )}
          {t(`phase.${step}`)}
          {index < current && <span className="sr-only">, {room('done')}</span>}
        </li>
      ))}
    </ol>
  );
}
