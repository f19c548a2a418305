'use client';

import { useTranslations } from 'use-intl/react';
import type { TotalView } from '#app/_features/debrief/components/debrief-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

/** What the session came to beside the same crisis left alone. Plain sums in plain words. */
export function Totals({ totals }: { readonly totals: readonly TotalView[] }) {
  const t = useTranslations('debrief');
  return (
    <section aria-labelledby="totals">
      <h2 id="totals" className="eyebrow">
        {t('totals.title')}
      </h2>
      <dl className="mt-2 grid grid-cols-1 gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {totals.map((total) => (
          <Total key={total.id} total={total} />
        ))}
      </dl>
      <p className="mt-3 text-xs text-soft">{t('totals.note')}</p>
    </section>
  );
}

function Total({ total }: { readonly total: TotalView }) {
  const t = useTranslations('debrief');
  const format = useFormat();
  const difference = Math.round(total.here - total.alone);
  const count = format.number(Math.abs(difference));
  const range = total.aloneRange;
  return (
    <div className="border-t-2 border-ink pt-2">
      <dt className="text-sm">{total.name}</dt>
      <dd>
        <span className="figures block text-2xl font-semibold">{format.number(total.here)}</span>
        <span className="block text-sm text-soft">
          {difference === 0 && t('totals.same')}
          {difference < 0 && t('totals.fewer', { count })}
          {difference > 0 && t('totals.more', { count })}
        </span>
        {range && (
          <span className="block text-xs text-soft">
            {t('totals.range', { low: format.number(range.low), high: format.number(range.high) })}
          </span>
        )}
      </dd>
    </div>
  );
}
