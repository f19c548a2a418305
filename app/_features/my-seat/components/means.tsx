'use client';

import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { ProgressBar } from '#app/_components/progress-bar.tsx';
import { PLEDGE_RESOURCES } from '#app/_features/my-seat/components/resources.ts';
import type { MeansView, StockView } from '#app/_features/my-seat/components/seat-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

/** What the seat may still spend and pledge. */
export function Means({ means }: { readonly means: MeansView }) {
  const t = useTranslations('seat');
  const format = useFormat();
  const { politicalCapital } = means;
  return (
    <section aria-labelledby="means">
      <SectionHeading id="means" level={3}>
        {t('means.title')}
      </SectionHeading>
      <dl className="mt-2 flex flex-col gap-3">
        <Stock
          term={t('means.capital')}
          stock={politicalCapital}
          text={t('means.capitalOf', {
            left: format.number(politicalCapital.left),
            of: format.number(politicalCapital.of),
          })}
        />
        {PLEDGE_RESOURCES.filter((resource) => means.resources[resource].of > 0).map((resource) => {
          const stock = means.resources[resource];
          return (
            <Stock
              key={resource}
              term={t(`means.${resource}`)}
              stock={stock}
              text={t('means.left', { left: format.number(stock.left), of: format.number(stock.of) })}
            />
          );
        })}
      </dl>
    </section>
  );
}

interface StockProps {
  readonly term: string;
  readonly stock: StockView;
  readonly text: string;
}

function Stock({ term, stock, text }: StockProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 text-sm">
      <dt>{term}</dt>
      <dd className="contents">
        <span className="figures font-semibold">{text}</span>
        <ProgressBar
          value={stock.of === 0 ? 0 : stock.left / stock.of}
          label={term}
          valueText={text}
          className="col-span-2 mt-1"
        />
      </dd>
    </div>
  );
}
