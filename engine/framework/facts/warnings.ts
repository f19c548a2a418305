import { ref } from '#engine/framework/line.ts';
import type { AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';
import type { Reference } from '#engine/framework/types.ts';

const levels = { none: 0, watch: 1, alert: 2 } as const;

export interface Warning {
  readonly week: number;
  readonly shownBy: readonly Reference[];
}

/**
 * Warnings given before the violence: each report whose level rose, and each public warning by somebody. Several in one week are one.
 * @param until the week in which the violence began, or null.
 */
export function warningsIn({ reports, measures }: AssessedRecord, until: number | null): readonly Warning[] {
  const rising = reports.filter(
    ({ warning }, index) => levels[warning] > levels[reports[index - 1]?.warning ?? 'none'],
  );
  const spoken = measures.filter(({ purposes }) => purposes.includes('warning'));
  const byWeek = new Map<number, Reference[]>();
  const add = (week: number, reference: Reference) => {
    if (until === null || week < until) byWeek.set(week, [...(byWeek.get(week) ?? []), reference]);
  };
  for (const { week } of rising) add(week, ref('week', week));
  for (const { week, id } of spoken) add(week, ref('measure', id));
  return [...byWeek.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([week, shownBy]) => ({ week, shownBy }));
}

/** Whether a measure does more than speak, look or leave. */
export function isMoreThanWords({ purposes }: AssessedMeasure): boolean {
  return !purposes.some(
    (purpose) => purpose === 'words' || purpose === 'reporting' || purpose === 'withdrawal',
  );
}
