'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { seatPlaces, TABLE_HEIGHT, TABLE_WIDTH, tableBand } from '#app/_shared/horseshoe.ts';
import { SeatAtTable } from '#app/_shared/seat-at-table.tsx';
import type { TableSeatView } from '#app/_shared/table-view.ts';

interface HorseshoeTableProps {
  readonly seats: readonly TableSeatView[];
  /** What stands in the middle: the speaker's clock, the count of a vote. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/**
 * The Council around its table. Sizes follow the drawing's own width, so that it is the same picture on a desk and on a
 * wall; where it would become too small to read, the seats stand in rows instead.
 */
export function HorseshoeTable({ seats, children, className }: HorseshoeTableProps) {
  const t = useTranslations('council');
  const places = seatPlaces(seats.length);
  return (
    <div className={clsx('@container', className)}>
      <div
        className="relative hidden @min-[33rem]:block"
        style={{ aspectRatio: `${TABLE_WIDTH} / ${TABLE_HEIGHT}` }}
      >
        <svg viewBox={`0 0 ${TABLE_WIDTH} ${TABLE_HEIGHT}`} aria-hidden="true" className="absolute inset-0">
          <path
            d={tableBand()}
            fill="none"
            stroke="var(--hairline)"
            strokeWidth="3.3"
            strokeLinecap="round"
          />
          <path d={tableBand()} fill="none" stroke="var(--shade)" strokeWidth="3" strokeLinecap="round" />
        </svg>
        <ol aria-label={t('table.label')}>
          {seats.map((seat, index) => {
            const place = places[index]!;
            return (
              <li
                key={seat.id}
                className="absolute w-max -translate-x-1/2"
                style={{ left: `${place.x}%`, top: `calc(${(place.y / TABLE_HEIGHT) * 100}% - 1.85cqw)` }}
              >
                <SeatAtTable seat={seat} flag="3.6cqw" nameSize="clamp(0.6875rem, 1.72cqw, 2.5rem)" />
              </li>
            );
          })}
        </ol>
        <div className="absolute inset-x-[24%] top-[46%] bottom-[8%] flex flex-col items-center justify-center text-center">
          {children}
        </div>
      </div>
      <div className="flex flex-col gap-4 @min-[33rem]:hidden">
        {children && <div className="flex flex-col items-center text-center">{children}</div>}
        <ol
          aria-label={t('table.label')}
          className="grid grid-cols-5 gap-x-1 gap-y-4 rounded-card border bg-surface px-2 pt-5 pb-4"
        >
          {seats.map((seat) => (
            <li key={seat.id}>
              <SeatAtTable seat={seat} flag="1.375rem" nameSize="0.6875rem" />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
