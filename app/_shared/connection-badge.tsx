'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import type { ConnectionState } from '#app/_shared/turn-view.ts';

const signs: Record<ConnectionState, string> = {
  live: 'bg-favour',
  connecting: 'border-2 border-warning animate-breathe',
  lost: 'border-2 border-harm',
};

/** Whether this device is connected: a filled dot, a ring that breathes, an empty ring, and the word. */
export function ConnectionBadge({
  state,
  worded = false,
}: {
  readonly state: ConnectionState;
  readonly worded?: boolean;
}) {
  const t = useTranslations('common');
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-xs font-medium text-soft">
      <span aria-hidden="true" className={clsx('size-2 rounded-full', signs[state])} />
      <span className={clsx(!worded && (state === 'live' ? 'sr-only' : 'max-sm:sr-only'))}>
        {t(`connection.${state}`)}
      </span>
    </span>
  );
}
