'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import type { IndicatorRowView } from '#app/_features/situation/components/situation-views.ts';
import { useIndicatorWords } from '#app/_features/situation/components/use-indicator-words.ts';
import { Sparkline } from '#app/_shared/sparkline.tsx';

interface IndicatorRowProps {
  readonly row: IndicatorRowView;
  readonly onOpen: () => void;
}

/** A reported number: estimate, range, trend, change. The whole row opens what is behind it. */
export function IndicatorRow({ row, onOpen }: IndicatorRowProps) {
  const t = useTranslations('situation');
  const words = useIndicatorWords(row);
  const worse = words.verdict === 'worse';
  const tone = row.harmful === 'depends' ? 'ink' : row.unit === 'index' ? 'warning' : 'harm';
  const rising = (row.reading?.change ?? 0) > 0;
  return (
    <li className="border-b">
      <button
        type="button"
        onClick={onOpen}
        className="flex w-full flex-col gap-0.5 rounded-md py-2.5 text-left hover:bg-shade/60"
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="min-w-0 text-sm font-semibold">{row.name}</span>
          <span
            className={clsx(
              'figures shrink-0 text-right',
              row.reading ? 'text-base font-semibold' : 'text-sm text-soft',
            )}
          >
            {words.value}
          </span>
        </span>
        {row.reading && (
          <span className="grid grid-cols-[minmax(0,1fr)_4.5rem_4.25rem] items-center gap-x-2">
            <span className="figures text-xs leading-4 text-soft">{words.range}</span>
            <Sparkline points={row.history} tone={tone} className="h-7 w-full" />
            <span
              className={clsx(
                'figures text-right text-xs font-medium whitespace-nowrap',
                worse ? 'text-harm' : 'text-soft',
              )}
            >
              {words.verdict === 'same' && t('indicators.same')}
              {words.verdict !== null && words.verdict !== 'same' && (
                <>
                  <span aria-hidden="true">{rising ? '▲' : '▼'} </span>
                  {words.change}
                  <span className="sr-only"> {t(`indicators.${words.verdict}`)}</span>
                </>
              )}
            </span>
          </span>
        )}
        <span className="sr-only">{t('indicators.open')}</span>
      </button>
    </li>
  );
}
