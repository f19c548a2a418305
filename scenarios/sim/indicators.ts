import { indicatorIds, indicators } from '#engine/crisis/indicators.ts';
import type { Estimate, IndicatorId, IndicatorUnit, Report } from '#engine/crisis/types.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Situation } from './report.ts';

export type Warning = Report['warning'];

/** One indicator of the country at the end of a week. */
export interface IndicatorReading {
  readonly id: IndicatorId;
  readonly unit: IndicatorUnit;
  /** The true value, unrounded. */
  readonly true: number;
  /** What was reported in that week; null where it is hidden. */
  readonly reported: Estimate | null;
}

/** Headline indicators first, as on the screens. */
const inOrder: readonly IndicatorId[] = [
  ...indicatorIds.filter((id) => indicators[id].headline),
  ...indicatorIds.filter((id) => !indicators[id].headline),
];

/** How things stood at each public report: before the first turn, and at the end of each. */
export function readIndicators({ public: { crisis }, debrief }: SessionState): readonly Situation[] {
  return crisis.reports.map((report) => {
    const lived = debrief.truth.find(({ values }) => values.week === report.week);
    if (lived === undefined) throw new Error(`Week ${report.week} was reported and never lived`);
    return {
      week: report.week,
      stage: lived.stage,
      warning: report.warning,
      indicators: inOrder.map((id) => ({
        id,
        unit: indicators[id].unit,
        true: lived.values.national[id],
        reported: report.national[id] ?? null,
      })),
    };
  });
}
