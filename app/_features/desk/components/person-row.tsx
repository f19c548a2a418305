'use client';

import { clsx } from 'clsx';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslations } from 'use-intl/react';
import { Chip } from '#app/_components/chip.tsx';
import { IconButton } from '#app/_components/icon-button.tsx';
import { Menu } from '#app/_components/menu.tsx';
import type { DeskPerson } from '#app/_features/desk/components/desk-views.ts';
import { countdown } from '#app/_lib/format.ts';

export type PersonAct = 'move' | 'mute' | 'unmute' | 'code' | 'remove';

interface PersonRowProps {
  readonly person: DeskPerson;
  readonly onAct: (act: PersonAct) => void;
}

const dots: Record<DeskPerson['presence'], string> = {
  here: 'bg-favour',
  away: 'border-2 border-soft',
  out: 'border-2 border-dashed border-warning',
};

/** Somebody with presence and what they have contributed; can be dragged to another seat, or moved by the menu. */
export function PersonRow({ person, onAct }: PersonRowProps) {
  const t = useTranslations('desk');
  const contributions = [
    person.spoke > 0 && t('people.spoke', { time: countdown(person.spoke) }),
    person.messages > 0 && t('people.wrote', { count: person.messages }),
    person.proposals > 0 && t('people.proposed', { count: person.proposals }),
  ].filter(Boolean);
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', person.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      className="flex min-h-11 cursor-grab items-center gap-2 rounded-md pl-2 hover:bg-shade active:cursor-grabbing"
    >
      <span aria-hidden="true" className={clsx('size-2 shrink-0 rounded-full', dots[person.presence])} />
      <span className="min-w-0 grow text-sm">
        <span className="font-medium">{person.name}</span>
        <span className="sr-only">, {t(`people.presence.${person.presence}`)}</span>
        {person.leads && <span className="text-soft"> · {t('people.lead')}</span>}
        {contributions.length > 0 && (
          <span className="figures block truncate text-xs text-soft">{contributions.join(' · ')}</span>
        )}
      </span>
      {person.presence === 'out' && <Chip tone="outline">{t('people.presence.out')}</Chip>}
      {person.muted && <Chip tone="harm">{t('people.muted')}</Chip>}
      {person.quiet && <Chip tone="warning">{t('people.quiet')}</Chip>}
      <Menu
        trigger={
          <IconButton
            label={t('people.acts', { name: person.name })}
            icon={<Ellipsis aria-hidden="true" className="size-4" />}
          />
        }
        entries={[
          { kind: 'item', id: 'move', label: t('people.move'), onSelect: () => onAct('move') },
          {
            kind: 'item',
            id: 'mute',
            label: t(person.muted ? 'people.unmute' : 'people.mute'),
            onSelect: () => onAct(person.muted ? 'unmute' : 'mute'),
          },
          { kind: 'item', id: 'code', label: t('people.returnCode'), onSelect: () => onAct('code') },
          { kind: 'divider', id: 'divider' },
          {
            kind: 'item',
            id: 'remove',
            label: t('people.remove'),
            tone: 'harm',
            onSelect: () => onAct('remove'),
          },
        ]}
      />
    </li>
  );
}
