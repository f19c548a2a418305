'use client';

import { clsx } from 'clsx';
import Bot from 'lucide-react/icons/bot';
import Gavel from 'lucide-react/icons/gavel';
import { useTranslations } from 'use-intl/react';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import type { TableSeatView } from '#app/_shared/table-view.ts';
import { VoteMark } from '#app/_shared/vote-mark.tsx';

interface SeatAtTableProps {
  readonly seat: TableSeatView;
  /** Flag height as a CSS length; everything else follows from it. */
  readonly flag: string;
  readonly nameSize: string;
}

/** A delegation's flag with what stands on it: ring for the floor, vote, small plus for permanent members, a gavel for the presidency. */
export function SeatAtTable({ seat, flag, nameSize }: SeatAtTableProps) {
  const t = useTranslations('council');
  return (
    <div className="flex flex-col items-center" style={{ fontSize: nameSize }}>
      <div
        className={clsx(
          'relative rounded-[5px]',
          seat.hasFloor && 'outline-[0.22em] outline-offset-[0.28em] outline-institution',
        )}
      >
        <SeatMark
          mark={seat.mark}
          height={flag}
          className={clsx('block', seat.keptBy === 'nobody' && 'opacity-40 grayscale-50')}
        />
        {seat.permanent && (
          <span
            aria-hidden="true"
            title={t('table.permanent')}
            className="absolute -top-[0.6em] -left-[0.6em] flex size-[1em] items-center justify-center rounded-full border border-soft bg-ground text-[0.8em] leading-none font-bold text-soft"
          >
            +
          </span>
        )}
        {seat.keptBy === 'bot' && (
          <Bot
            aria-hidden="true"
            className="absolute -bottom-[0.45em] -left-[0.55em] size-[1.15em] rounded-full bg-ground p-px text-soft"
          />
        )}
        {seat.president && (
          <Gavel
            aria-hidden="true"
            className="absolute -right-[0.55em] -bottom-[0.45em] size-[1.25em] rounded-full bg-ground p-px text-ink"
          />
        )}
        {seat.ballot && (
          <VoteMark
            ballot={seat.ballot}
            className="absolute -top-[0.9em] -right-[0.9em] size-[1.75em] animate-land rounded-full bg-ground"
          />
        )}
      </div>
      <span
        className={clsx(
          'mt-[0.45em] max-w-[9.5em] text-center leading-[1.15]',
          seat.hasFloor || seat.isMine ? 'font-bold' : 'font-medium',
          seat.isMine && 'text-institution',
          seat.keptBy === 'nobody' && 'text-soft',
        )}
      >
        {seat.shortName}
      </span>
      <SeatState seat={seat} />
    </div>
  );
}

/** The same in words, for people who listen. */
function SeatState({ seat }: { readonly seat: TableSeatView }) {
  const t = useTranslations('council');
  const common = useTranslations('common');
  const states = [
    seat.isMine && common('you'),
    seat.president && t('table.president'),
    seat.permanent && common('seat.permanent'),
    seat.keptBy === 'bot' && common('seat.bot'),
    seat.keptBy === 'nobody' && common('seat.empty'),
    seat.hasFloor && t('table.floor'),
    seat.ballot && common(`vote.${seat.ballot}`),
  ].filter(Boolean);
  return states.length > 0 && <span className="sr-only">, {states.join(', ')}</span>;
}
