'use client';

import { useTranslations } from 'use-intl/react';
import type { UseOfForceView } from '#app/_features/debrief/components/debrief-views.ts';
import { type MarkedVerdict, VerdictMark } from '#app/_features/debrief/components/verdict-mark.tsx';

const marks: Record<UseOfForceView['standing'], MarkedVerdict> = {
  justified: 'met',
  contested: 'partly',
  'not-justified': 'violated',
};

/** How each authorisation or use of force stands to all six criteria together; nothing where there was none. */
export function UsesOfForce({ uses }: { readonly uses: readonly UseOfForceView[] }) {
  const t = useTranslations('debrief.assessment');
  if (uses.length === 0) return null;
  return (
    <section aria-label={t('force')} className="mt-2 mb-4 border-l-3 border-edge py-0.5 pl-4">
      <h4 className="eyebrow">{t('force')}</h4>
      <ul>
        {uses.map(({ id, subject, standing, sentence }) => (
          <li key={id} className="mt-2 grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3">
            <VerdictMark verdict={marks[standing]} className="mt-px size-5" />
            <p className="max-w-prose text-sm">
              <span className="font-semibold">{subject}</span> <span className="text-soft">{sentence}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
