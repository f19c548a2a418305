'use client';

import { useTranslations } from 'use-intl/react';
import type { IndicatorRowView } from '#app/_features/situation/components/situation-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

export interface IndicatorWords {
  readonly value: string;
  readonly range: string;
  readonly change: string;
  /** Whether the last change was for the worse. */
  readonly verdict: 'worse' | 'better' | 'changed' | 'same' | null;
}

/** A reported number in words and figures: counts are rounded as estimates are, since their last digits mean nothing. */
export function useIndicatorWords(row: IndicatorRowView): IndicatorWords {
  const t = useTranslations('situation');
  const format = useFormat();
  const { reading, unit } = row;
  if (reading === null) return { value: t('indicators.notReported'), range: '', change: '', verdict: null };
  const round = unit === 'index' ? Math.round : roundEstimate;
  const approx = unit === 'index' ? '' : '≈ ';
  // A stock of people needs no unit beside it, and its figures are long.
  const rangeOf = (low: string, high: string) =>
    unit === 'persons'
      ? t('indicators.range', { low, high })
      : t('indicators.rangeUnit', { low, high, unit: t(`indicators.unit.${unit}`) });
  const change = reading.change === null ? null : round(reading.change);
  return {
    value: `${approx}${format.number(round(reading.estimate))}`,
    range: rangeOf(format.number(round(reading.low)), format.number(round(reading.high))),
    change: change === null ? '' : format.signed(change),
    verdict: change === null ? null : verdictOf(change, row.harmful),
  };
}

function verdictOf(change: number, harmful: IndicatorRowView['harmful']): IndicatorWords['verdict'] {
  if (change === 0) return 'same';
  if (harmful === 'depends') return 'changed';
  return change > 0 === (harmful === 'high') ? 'worse' : 'better';
}

/** Rounds a count to two significant digits: 182,413 reads 180,000. */
export function roundEstimate(value: number): number {
  if (Math.abs(value) < 10) return Math.round(value);
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / unit) * unit;
}
