'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import type { RemovedPerson } from '#app/_features/desk/components/desk-views.ts';
import type { ParticipantId } from '#engine/kernel/ids.ts';

interface RemovedPeopleProps {
  readonly people: readonly RemovedPerson[];
  readonly onReadmit: (person: ParticipantId) => void;
}

/** Whom a facilitator took out of the session, each to be let back. Nothing where nobody was. */
export function RemovedPeople({ people, onReadmit }: RemovedPeopleProps) {
  const t = useTranslations('desk.people');
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="removed-people">
      <h3 id="removed-people" className="eyebrow mb-2">
        {t('removed.title')}
      </h3>
      <p className="text-sm text-soft">{t('removed.note')}</p>
      <ul className="mt-2 grid grid-cols-1 gap-x-6 sm:grid-cols-2 2xl:grid-cols-3">
        {people.map(({ id, name }) => (
          <li key={id} className="flex min-h-11 items-center justify-between gap-2 border-t py-1 text-sm">
            <span className="min-w-0 truncate font-medium">{name}</span>
            <Button tone="quiet" className="px-2! text-xs!" onClick={() => onReadmit(id)}>
              {t('removed.readmit')}
              <span className="sr-only"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
