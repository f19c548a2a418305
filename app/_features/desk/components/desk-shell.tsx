'use client';

import { clsx } from 'clsx';
import Keyboard from 'lucide-react/icons/keyboard';
import Presentation from 'lucide-react/icons/presentation';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonClass } from '#app/_components/button.tsx';
import { CountBadge } from '#app/_components/chip.tsx';
import { groupCode } from '#app/_lib/format.ts';
import { OfflineBanner } from '#app/_shared/offline-banner.tsx';
import type { ConnectionState } from '#app/_shared/turn-view.ts';

export const DESK_TABS = [
  'people',
  'consequences',
  'injects',
  'council',
  'situation',
  'talks',
  'record',
] as const;
export type DeskTab = (typeof DESK_TABS)[number];

interface DeskShellProps {
  /** The room's header, as everyone sees it. */
  readonly header: ReactNode;
  readonly connection: ConnectionState;
  readonly code: string;
  readonly projectorPath: string;
  readonly keys: boolean;
  readonly onKeys: (on: boolean) => void;
  readonly active: DeskTab;
  readonly onChange: (tab: DeskTab) => void;
  readonly badges: Readonly<Partial<Record<DeskTab, number>>>;
  /** Clock, moments, facilitators. */
  readonly rail: ReactNode;
  /** The active part. */
  readonly children: ReactNode;
}

/** The facilitator's desk: what runs the session on the left, always there; the parts of the session beside it. */
export function DeskShell({
  header,
  connection,
  code,
  projectorPath,
  keys,
  onKeys,
  active,
  onChange,
  badges,
  rail,
  children,
}: DeskShellProps) {
  const t = useTranslations('desk');
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      {header}
      <OfflineBanner connection={connection} />
      <main
        id="content"
        className="grow lg:grid lg:min-h-0 lg:grid-cols-[17.5rem_minmax(0,1fr)]"
        aria-label={t('title')}
      >
        <aside
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself and must be reachable by keyboard.
          tabIndex={0}
          aria-label={t('clock.title')}
          className="scroll-quiet flex flex-col gap-6 border-b px-4 py-4 -outline-offset-2 lg:min-h-0 lg:overflow-y-auto lg:border-r lg:border-b-0"
        >
          <div className="flex flex-col items-start">
            <p className="figures text-2xl font-semibold tracking-[0.1em] whitespace-nowrap">
              <span className="sr-only">{t('code', { code: '' })}</span>
              {groupCode(code)}
            </p>
            <Link href={projectorPath} target="_blank" className={clsx(buttonClass('quiet'), '-ml-2 px-2!')}>
              <Presentation aria-hidden="true" className="size-4" />
              {t('projector')}
            </Link>
          </div>
          {rail}
          <button
            type="button"
            aria-pressed={keys}
            onClick={() => onKeys(!keys)}
            className="hidden min-h-11 items-center gap-2 text-left text-xs text-soft hover:text-ink pointer-fine:flex"
          >
            <Keyboard aria-hidden="true" className="size-4 shrink-0" />
            <span>
              <span className="font-semibold">{t(keys ? 'keys.on' : 'keys.off')}</span>. {t('keys.note')}
            </span>
          </button>
        </aside>
        <div className="flex min-w-0 flex-col lg:min-h-0">
          <nav aria-label={t('tabs.label')} className="scroll-quiet shrink-0 overflow-x-auto border-b px-3">
            <ul className="flex">
              {DESK_TABS.map((tab) => (
                <li key={tab}>
                  <button
                    type="button"
                    aria-current={tab === active ? 'page' : undefined}
                    onClick={() => onChange(tab)}
                    className={clsx(
                      '-mb-px flex min-h-12 items-center gap-1.5 border-b-2 px-3 text-sm font-semibold whitespace-nowrap',
                      tab === active
                        ? 'border-institution text-ink'
                        : 'border-transparent text-soft hover:text-ink',
                    )}
                  >
                    {t(`tabs.${tab}`)}
                    <CountBadge count={badges[tab] ?? 0} label={String(badges[tab] ?? 0)} />
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups what one fills in; this is a frame that scrolls. */}
          <div
            role="group"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself and must be reachable by keyboard.
            tabIndex={0}
            aria-label={t(`tabs.${active}`)}
            className="scroll-quiet grow px-4 py-5 -outline-offset-2 lg:min-h-0 lg:overflow-y-auto lg:px-7"
          >
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
