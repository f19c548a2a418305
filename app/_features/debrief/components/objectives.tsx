'use client';

import { useTranslations } from 'use-intl/react';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { RevealedSeat } from '#app/_features/debrief/components/debrief-views.ts';
import { VerdictMark } from '#app/_features/debrief/components/verdict-mark.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';

/** Third part: what each seat wanted, in secret until now, and what became of it. */
export function Objectives({ seats }: { readonly seats: readonly RevealedSeat[] }) {
  const t = useTranslations('debrief');
  return (
    <section aria-labelledby="objectives" className="flex flex-col gap-5">
      <div>
        <SectionHeading id="objectives">{t('objectives.title')}</SectionHeading>
        <p className="text-sm text-soft">{t('objectives.note')}</p>
      </div>
      <ul className="grid grid-cols-1 gap-x-8 lg:grid-cols-2">
        {seats.map((seat) => (
          <Seat key={seat.seat.id} revealed={seat} />
        ))}
      </ul>
    </section>
  );
}

function Seat({ revealed }: { readonly revealed: RevealedSeat }) {
  const t = useTranslations('debrief');
  const { seat, playedBy, objectives, weighed } = revealed;
  return (
    <li className="border-t py-4">
      <div className="flex items-center gap-3">
        <SeatMark mark={seat.mark} height="1.1rem" />
        <h3 className="font-serif text-base font-semibold">{seat.name}</h3>
        <p className="ml-auto text-xs text-soft">
          {playedBy.is === 'people'
            ? t('objectives.played', { names: playedBy.names.join(', ') })
            : t(`objectives.${playedBy.is}`)}
        </p>
      </div>
      {objectives.length === 0 && <p className="mt-1 text-sm text-soft">{t('objectives.none')}</p>}
      <ul className="mt-2 flex flex-col gap-1.5">
        {objectives.map((objective) => (
          <li key={objective.id} className="grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-2.5 text-sm">
            <VerdictMark verdict={objective.verdict} className="mt-0.75 size-3.5" />
            <span>{objective.text}</span>
            <span className="text-xs leading-5 text-soft">
              {t(`objectives.verdict.${objective.verdict}`)}
            </span>
          </li>
        ))}
      </ul>
      {weighed.length > 0 && (
        <Disclosure summary={<span className="text-xs text-soft">{t('objectives.weighed')}</span>}>
          <ol className="flex flex-col gap-1 text-sm text-soft">
            {weighed.map((choice) => (
              <li key={`${choice.turn}/${choice.chose}`}>{t('objectives.turn', choice)}</li>
            ))}
          </ol>
        </Disclosure>
      )}
    </li>
  );
}
