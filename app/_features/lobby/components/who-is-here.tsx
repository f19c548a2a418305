'use client';

import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { LobbyPerson } from '#app/_features/lobby/components/lobby-views.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';

/** Everybody in the lobby with their seats. Arrivals are read out as a count, not one by one. */
export function WhoIsHere({ people }: { readonly people: readonly LobbyPerson[] }) {
  const t = useTranslations('lobby');
  const seated = people.filter((person) => person.seat !== null).length;
  return (
    <section aria-labelledby="here">
      <SectionHeading id="here">{t('here.title')}</SectionHeading>
      <p role="status" className="mb-3 text-sm text-soft">
        {t('here.people', { count: people.length })}
        {people.length > 0 && ` · ${t('here.seated', { seated, count: people.length })}`}
      </p>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="flex min-h-11 items-center gap-3 border-t text-sm">
            {person.seat ? (
              <SeatMark mark={person.seat.mark} height="1rem" />
            ) : (
              <span className="h-4 w-6 rounded-[3px] border border-dashed border-edge" />
            )}
            <span className="grow truncate font-medium">
              {person.isMe ? t('here.you', { name: person.name }) : person.name}
            </span>
            <span className="truncate text-soft">{person.seat?.shortName ?? t('here.unseated')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
