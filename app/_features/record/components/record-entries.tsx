'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import type { RecordEntryView } from '#app/_features/record/components/record-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';

/** Entries under their turns, the newest turn first and within it the newest entry first. */
export function RecordEntries({ entries }: { readonly entries: readonly RecordEntryView[] }) {
  const t = useTranslations('record');
  const turns = [...new Set(entries.map((entry) => entry.turn))].sort((a, b) => b - a);
  return turns.map((turn) => (
    <section key={turn} aria-label={turn === 0 ? t('before') : t('turn', { turn })}>
      <h3 className="eyebrow sticky top-15 z-1 bg-ground py-1 lg:-top-4">
        {turn === 0 ? t('before') : t('turn', { turn })}
      </h3>
      <ol>
        {entries
          .filter((entry) => entry.turn === turn)
          .toReversed()
          .map((entry) => (
            <RecordEntry key={entry.seq} entry={entry} />
          ))}
      </ol>
    </section>
  ));
}

function RecordEntry({ entry }: { readonly entry: RecordEntryView }) {
  const t = useTranslations('record');
  const format = useFormat();
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2 border-b py-2 text-sm">
      <time
        dateTime={new Date(entry.at).toISOString()}
        className="figures pt-px text-xs leading-5 text-soft"
        suppressHydrationWarning
      >
        {format.clockTime(entry.at)}
      </time>
      <div className={clsx(entry.undone && 'text-soft line-through decoration-soft/60')}>
        <p className={clsx(entry.kind === 'clock' && 'font-semibold')}>
          {entry.seat && (
            <SeatMark mark={entry.seat.mark} height="0.8rem" className="mr-1.5 align-[-0.05em]" />
          )}
          {entry.text}
        </p>
        {entry.quote && <p className="mt-0.5 font-serif text-soft">{entry.quote}</p>}
      </div>
      {entry.undone && <p className="col-start-2 text-xs text-warning">{t('undone')}</p>}
    </li>
  );
}
