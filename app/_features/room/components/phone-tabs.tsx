'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import { CountBadge } from '#app/_components/chip.tsx';
import { ROOM_TABS, type RoomTab, tabIcons } from '#app/_features/room/components/room-tabs.ts';

interface PhoneTabsProps {
  readonly active: RoomTab;
  readonly onChange: (tab: RoomTab) => void;
  readonly badges: Readonly<Partial<Record<RoomTab, number>>>;
}

/** The bar along the bottom of a phone. */
export function PhoneTabs({ active, onChange, badges }: PhoneTabsProps) {
  const t = useTranslations('room');
  return (
    <nav
      aria-label={t('tabs.label')}
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface pb-safe lg:hidden"
    >
      <ul className="grid grid-cols-5">
        {ROOM_TABS.map((tab) => {
          const Icon = tabIcons[tab];
          const current = tab === active;
          const count = badges[tab] ?? 0;
          return (
            <li key={tab}>
              <button
                type="button"
                aria-current={current ? 'page' : undefined}
                onClick={() => onChange(tab)}
                className={clsx(
                  'relative flex min-h-14 w-full flex-col items-center justify-center gap-0.5 text-2xs font-semibold',
                  'before:absolute before:inset-x-1/4 before:top-0 before:h-0.5 before:rounded-full',
                  current ? 'text-institution before:bg-institution' : 'text-soft',
                )}
              >
                <span className="relative">
                  <Icon aria-hidden="true" className="size-5" />
                  <span className="absolute -top-1.5 left-3.5">
                    <CountBadge count={count} label={t('tabs.unread', { count })} />
                  </span>
                </span>
                {t(`tabs.${tab}`)}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
