'use client';

import { useTranslations } from 'use-intl/react';
import type { PillarView } from '#app/_features/debrief/components/debrief-views.ts';
import { VerdictMark } from '#app/_features/debrief/components/verdict-mark.tsx';

const counted = ['met', 'partly', 'violated'] as const;

/** The same lines as the United Nations would sort them since 2009: no mean, as pillars are not weighed against each other. */
export function Pillars({ pillars }: { readonly pillars: readonly PillarView[] }) {
  const t = useTranslations('debrief.assessment');
  if (pillars.length === 0) return null;
  return (
    <section aria-label={t('pillars')}>
      <h3 className="font-serif text-lg font-semibold">{t('pillars')}</h3>
      <p className="max-w-prose text-sm text-soft">{t('pillarsNote')}</p>
      <ul className="mt-2 border-t">
        {pillars.map(({ pillar, name, about, counts }) => (
          <li
            key={pillar}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b py-2.5"
          >
            <p className="max-w-prose">
              {name} <span className="text-soft">{about}</span>
            </p>
            <p className="figures flex flex-wrap gap-x-4 text-sm">
              {counted.map((verdict) => (
                <span key={verdict} className="inline-flex items-center gap-x-1.5">
                  <VerdictMark verdict={verdict} className="size-4" />
                  {t('pillarCount', { count: counts[verdict], verdict: t(`verdict.${verdict}`) })}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
