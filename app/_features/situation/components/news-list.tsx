'use client';

import { useTranslations } from 'use-intl/react';
import { Chip } from '#app/_components/chip.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { NewsItemView } from '#app/_features/situation/components/situation-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

/** What the world hears, newest first. */
export function NewsList({ news }: { readonly news: readonly NewsItemView[] }) {
  const t = useTranslations('situation');
  const format = useFormat();
  return (
    <section aria-labelledby="news">
      <SectionHeading id="news" level={3}>
        {t('news.title')}
      </SectionHeading>
      {news.length === 0 && <p className="mt-1 text-sm text-soft">{t('news.empty')}</p>}
      <ul aria-live="polite" aria-relevant="additions">
        {news.map((item) => (
          <li key={item.id} className="border-b py-3 last:border-b-0">
            <p className="mb-0.5 flex flex-wrap items-center gap-2 text-xs text-soft">
              {format.day(item.day)}
              {item.fresh && <Chip tone="institution">{t('news.fresh')}</Chip>}
              {item.private && <Chip tone="warning">{t('news.private')}</Chip>}
            </p>
            <h4 className="text-sm leading-snug font-semibold">{item.headline}</h4>
            <p className="mt-0.5 text-sm text-soft">{item.body}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
