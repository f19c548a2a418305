import { reportedIds } from '#engine/bots/knowledge/told.ts';
import { type IndicatorId, indicators } from '#engine/crisis/indicators.ts';
import type { Report } from '#engine/crisis/types.ts';
import { logOfPoint, type Shift } from './shift.ts';

/** Half of a trend is believed to go on, and no trend carries an indicator further than this, in points. */
const persistence = 0.5;
const furthest = 15;

/** Before there is a trend, the analysts' warning stands for it: points by which the killing is feared to grow. */
const feared = { none: 0, watch: 8, alert: 16 } as const;

/** Where things are heading by themselves over some weeks: the trend of the reports, damped. */
export function driftOver(reports: readonly Report[], weeks: number): Shift {
  const newest = reports.at(-1);
  if (newest === undefined || weeks <= 0) return {};
  const before = reports.at(-3) ?? reports[0];
  if (before === undefined || newest.week <= before.week) return fearedAfter(newest.warning);
  const spanned = newest.week - before.week;
  const shift: Partial<Record<IndicatorId, number>> = {};
  for (const indicator of reportedIds) {
    const from = before.national[indicator]?.estimate;
    const to = newest.national[indicator]?.estimate;
    if (from === undefined || to === undefined) continue;
    const moved = pointsBetween(indicator, from, to);
    const carried = (moved / spanned) * weeks * persistence;
    shift[indicator] = Math.max(-furthest, Math.min(furthest, carried));
  }
  return shift;
}

/** How far an indicator went, in points. Small counts are noise: ten persons are added to both sides. */
function pointsBetween(indicator: IndicatorId, from: number, to: number): number {
  if (indicators[indicator].unit === 'index') return to - from;
  return Math.log((to + 10) / (from + 10)) / logOfPoint;
}

function fearedAfter(warning: Report['warning']): Shift {
  const by = feared[warning];
  return by === 0 ? {} : { 'civilian-deaths': by, 'displaced-internally': by / 2, refugees: by / 3 };
}
