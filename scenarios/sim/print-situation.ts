import { english } from '#engine/crisis/texts/en.ts';
import type { IndicatorUnit } from '#engine/crisis/types.ts';
import type { IndicatorReading } from './indicators.ts';
import type { Situation } from './report.ts';
import { columns, wholeNumber } from './text.ts';

const warnings = {
  none: 'no warning',
  watch: 'analysts watch for mass atrocities',
  alert: 'analysts warn of mass atrocities within three months',
} as const;

const units: Readonly<Record<IndicatorUnit, string>> = {
  'persons-per-week': 'a week',
  persons: 'persons',
  index: '0-100',
};

/** `Week 8, stage prevent, analysts watch for mass atrocities`. */
export function situationLine({ week, stage, warning }: Situation): string {
  return `Week ${week}, stage ${stage}, ${warnings[warning]}`;
}

/** Every indicator of the country: the truth, and beside it what was reported, with its range and how sure of it. */
export function indicatorTable({ week, indicators }: Situation): readonly string[] {
  return columns([
    ['', 'unit', 'true', 'reported', 'range', 'confidence', 'as of'],
    ...indicators.map((reading) => indicatorRow(reading, week)),
  ]);
}

function indicatorRow(
  { id, unit, true: truth, reported }: IndicatorReading,
  week: number,
): readonly string[] {
  const start = [english.indicators[id].name, units[unit], wholeNumber(truth)];
  if (reported === null) return [...start, 'hidden', '', '', ''];
  const { estimate, low, high, confidence, asOf } = reported;
  return [
    ...start,
    wholeNumber(estimate),
    `${wholeNumber(low)}-${wholeNumber(high)}`,
    confidence,
    asOf === week ? '' : `week ${asOf}`,
  ];
}
