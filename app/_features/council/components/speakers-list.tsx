'use client';

import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { WaitingView } from '#app/_features/council/components/council-views.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import type { SeatId } from '#engine/kernel/ids.ts';

interface SpeakersListProps {
  readonly waiting: readonly WaitingView[];
  readonly onCall: (seat: SeatId) => void;
}

/** Who waits to speak, in the order in which they asked. */
export function SpeakersList({ waiting, onCall }: SpeakersListProps) {
  const t = useTranslations('council');
  return (
    <section aria-labelledby="speakers">
      <SectionHeading id="speakers" level={3}>
        {t('speakers.title')}
      </SectionHeading>
      {waiting.length === 0 ? (
        <p className="mt-1 text-sm text-soft">{t('speakers.empty')}</p>
      ) : (
        <ol className="mt-1">
          {waiting.map(({ seat, under, call }, index) => (
            <li key={seat.id} className="flex min-h-11 items-center gap-3 border-b text-sm">
              <span className="figures w-4 text-soft">{index + 1}</span>
              <SeatMark mark={seat.mark} height="1rem" />
              <span className="grow font-medium">{seat.name}</span>
              {under && <span className="text-xs text-soft">{t(`speakers.under.${under}`)}</span>}
              {call && (
                <ActionButton permit={call} tone="quiet" onClick={() => onCall(seat.id)}>
                  {t('speakers.call', { seat: seat.shortName })}
                </ActionButton>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
