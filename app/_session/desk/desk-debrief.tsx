'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { LazyDebrief } from '#app/_session/debrief/lazy-debrief.tsx';
import { OfflineBanner } from '#app/_shared/offline-banner.tsx';
import type { ConnectionState } from '#app/_shared/turn-view.ts';

interface DeskDebriefProps {
  readonly header: ReactNode;
  readonly connection: ConnectionState;
  /** What runs the session, still at hand. */
  readonly rail: ReactNode;
}

/** The desk once the debrief has begun: what everybody looks at, with the rail beside it; on a phone below it. */
export function DeskDebrief({ header, connection, rail }: DeskDebriefProps) {
  const t = useTranslations('desk');
  return (
    <div className="flex min-h-dvh flex-col">
      {header}
      <OfflineBanner connection={connection} />
      <div className="flex grow flex-col-reverse lg:grid lg:grid-cols-[17.5rem_minmax(0,1fr)]">
        <aside
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself and must be reachable by keyboard.
          tabIndex={0}
          aria-label={t('clock.title')}
          className="scroll-quiet flex flex-col gap-6 border-t px-4 py-4 -outline-offset-2 lg:sticky lg:top-15 lg:h-[calc(100dvh-3.75rem)] lg:overflow-y-auto lg:border-t-0 lg:border-r"
        >
          {rail}
        </aside>
        <div className="min-w-0">
          <LazyDebrief />
        </div>
      </div>
    </div>
  );
}
