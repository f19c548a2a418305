'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Chip } from '#app/_components/chip.tsx';
import type { MeasureOptionView, MeasurePromiseView } from '#app/_shared/measure-view.ts';

/** What is commonly known of a measure before it is taken: its nature, basis, needs, time, and what it may bring. */
export function MeasureFacts({ measure }: { readonly measure: MeasureOptionView }) {
  const t = useTranslations('measures');
  const intended = measure.promises.filter(({ side }) => side === 'intended');
  const side = measure.promises.filter(({ side: kind }) => kind === 'side-effect');
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p className="flex flex-wrap gap-1.5">
        <Chip tone={measure.coercion >= 2 ? 'warning' : 'plain'}>{t(`coercion.${measure.coercion}`)}</Chip>
        {measure.military && <Chip tone="warning">{t('military')}</Chip>}
        <Chip>{measure.actsIn.to <= 1 ? t('actsAtOnce') : t('actsIn', measure.actsIn)}</Chip>
      </p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact term={t('legalBasis')}>{measure.legalBasis}</Fact>
        <Fact term={t('needs')}>{measure.needs}</Fact>
        {intended.length > 0 && (
          <Fact term={t('mayBring')}>
            <Promises promises={intended} />
          </Fact>
        )}
        {side.length > 0 && (
          <Fact term={t('sideEffects')}>
            <Promises promises={side} />
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="font-medium text-soft max-sm:mt-1">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Promises({ promises }: { readonly promises: readonly MeasurePromiseView[] }) {
  const t = useTranslations('measures');
  return promises
    .map(
      ({ indicator, direction, size }) => `${t(`promise.${direction}`, { indicator })} ${t(`size.${size}`)}`,
    )
    .join('; ');
}
