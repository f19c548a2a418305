'use client';

import { clsx } from 'clsx';
import Bot from 'lucide-react/icons/bot';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { acceptDrop } from '#app/_features/desk/components/accept-drop.ts';
import type { DeskPerson, DeskSeat } from '#app/_features/desk/components/desk-views.ts';
import { type PersonAct, PersonRow } from '#app/_features/desk/components/person-row.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import type { ParticipantId } from '#engine/kernel/ids.ts';

interface BoardSeatProps {
  readonly seat: DeskSeat;
  readonly onPerson: (person: ParticipantId) => void;
  readonly onKeep: (by: 'bot' | 'people') => void;
  readonly onAct: (person: DeskPerson, act: PersonAct) => void;
}

/** A seat with its delegation; people can be dropped on it. */
export function BoardSeat({ seat, onPerson, onKeep, onAct }: BoardSeatProps) {
  const t = useTranslations('desk');
  const [over, setOver] = useState(false);
  const { handOver } = seat;
  const drop = acceptDrop((person) => {
    setOver(false);
    onPerson(person);
  });
  return (
    <li
      {...drop}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      className={clsx('border-t py-1', over && 'bg-wash')}
    >
      <div className="flex min-h-11 flex-wrap items-center gap-x-2.5">
        <SeatMark mark={seat.mark} height="1rem" />
        <h4 className="min-w-24 grow truncate text-sm font-semibold">{seat.name}</h4>
        {seat.keptBy === 'bot' ? (
          <span className="inline-flex items-center gap-1 text-xs text-soft">
            <Bot aria-hidden="true" className="size-4" />
            {t('people.bot')}
          </span>
        ) : (
          seat.people.length === 0 && <span className="text-xs text-soft">{t('people.empty')}</span>
        )}
        {handOver && (
          <Button tone="quiet" className="px-2! text-xs!" onClick={() => onKeep(handOver)}>
            {t(`people.keep.${handOver === 'people' && seat.people.length > 0 ? 'back' : handOver}`)}
          </Button>
        )}
      </div>
      {seat.people.length > 0 && (
        <ul className="pl-5">
          {seat.people.map((person) => (
            <PersonRow key={person.id} person={person} onAct={(act) => onAct(person, act)} />
          ))}
        </ul>
      )}
    </li>
  );
}
