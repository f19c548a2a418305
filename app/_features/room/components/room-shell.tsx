'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { CountBadge } from '#app/_components/chip.tsx';
import { PhoneTabs } from '#app/_features/room/components/phone-tabs.tsx';
import {
  isSideTab,
  ROOM_TABS,
  type RoomTab,
  SIDE_TABS,
  type SideTab,
} from '#app/_features/room/components/room-tabs.ts';
import type { RoomPlace } from '#app/_features/room/components/use-room-place.ts';
import { useHotkeys } from '#app/_lib/use-hotkeys.ts';
import { OfflineBanner } from '#app/_shared/offline-banner.tsx';
import type { ConnectionState } from '#app/_shared/turn-view.ts';

interface RoomShellProps {
  readonly header: ReactNode;
  readonly connection: ConnectionState;
  readonly place: RoomPlace;
  readonly panels: Readonly<Record<RoomTab, ReactNode>>;
  /** What is new in each part, for the phone's bar and the desk's side tabs. */
  readonly badges: Readonly<Partial<Record<RoomTab, number>>>;
}

/**
 * The room: on a phone one part at a time with tabs along the bottom, on a desk three columns of which the right one
 * shows talks, one's seat or the record. Each part is in the page once; Alt with 1 to 5 goes to it.
 */
export function RoomShell({ header, connection, place, panels, badges }: RoomShellProps) {
  const t = useTranslations('room');
  const { active, side } = place;
  const go = (tab: RoomTab) => {
    // On a phone the parts share the page's scroll: each begins at its top. On a desk the page does not scroll.
    scrollTo({ top: 0 });
    place.go(tab);
  };
  useHotkeys(Object.fromEntries(ROOM_TABS.map((tab, index) => [`Alt+${index + 1}`, () => go(tab)])));
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      {header}
      <OfflineBanner connection={connection} />
      <main
        id="content"
        className="grow pb-20 lg:grid lg:min-h-0 lg:grid-cols-[17rem_minmax(0,1fr)_18.5rem] lg:pb-0 xl:grid-cols-[19.5rem_minmax(0,1fr)_18.5rem] 2xl:grid-cols-[22rem_minmax(0,1fr)_22rem]"
      >
        <Panel name={t('tabs.situation')} shown={active === 'situation'} className="lg:border-r">
          {panels.situation}
        </Panel>
        <Panel name={t('tabs.council')} shown={active === 'council'} className="lg:px-7 lg:py-4">
          {panels.council}
        </Panel>
        <div
          className={clsx(
            'lg:flex lg:min-h-0 lg:flex-col lg:border-l',
            !isSideTab(active) && 'max-lg:hidden',
          )}
        >
          <SideTabs active={side} onChange={go} badges={badges} />
          {SIDE_TABS.map((tab) => (
            <Panel key={tab} name={t(`tabs.${tab}`)} shown={tab === side} side>
              {panels[tab]}
            </Panel>
          ))}
        </div>
      </main>
      <PhoneTabs active={active} onChange={go} badges={badges} />
    </div>
  );
}

interface PanelProps {
  readonly name: string;
  readonly shown: boolean;
  readonly side?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

function Panel({ name, shown, side = false, className, children }: PanelProps) {
  const hiding = side ? 'hidden' : 'max-lg:hidden';
  return (
    <section
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a desk each part scrolls by itself and must be reachable by keyboard.
      tabIndex={0}
      className={clsx(
        'scroll-quiet min-w-0 px-4 py-4 -outline-offset-2 lg:min-h-0 lg:overflow-y-auto lg:px-5',
        side && 'lg:grow',
        !shown && hiding,
        className,
      )}
    >
      {children}
    </section>
  );
}

interface SideTabsProps {
  readonly active: SideTab;
  readonly onChange: (tab: RoomTab) => void;
  readonly badges: Readonly<Partial<Record<RoomTab, number>>>;
}

function SideTabs({ active, onChange, badges }: SideTabsProps) {
  const t = useTranslations('room');
  return (
    <nav aria-label={t('tabs.label')} className="hidden border-b px-3 lg:block">
      <ul className="flex">
        {SIDE_TABS.map((tab) => (
          <li key={tab}>
            <button
              type="button"
              aria-current={tab === active ? 'page' : undefined}
              onClick={() => onChange(tab)}
              className={clsx(
                '-mb-px flex min-h-12 items-center gap-1.5 border-b-2 px-2 text-sm font-semibold',
                tab === active
                  ? 'border-institution text-ink'
                  : 'border-transparent text-soft hover:text-ink',
              )}
            >
              {t(`tabs.${tab}`)}
              <CountBadge count={badges[tab] ?? 0} label={t('tabs.unread', { count: badges[tab] ?? 0 })} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
