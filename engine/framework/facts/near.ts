import type { Inquiry } from '#engine/framework/inquiry.ts';

/** The first week in which harm stood near the threshold of just cause or beyond; null where it never did. */
export function nearWeek({ record, threshold, parameters }: Inquiry): number | null {
  const near = record.weeks.find(({ week }) => {
    const { killing, expulsion } = threshold.at(week);
    return Math.max(killing, expulsion) >= parameters.justCause.near;
  });
  return near?.week ?? null;
}

/** Whether harm stood near the threshold or beyond at some time between two weeks, both counted. */
export function isNearBetween({ record, threshold, parameters }: Inquiry, from: number, to: number): boolean {
  return record.weeks.some(({ week }) => {
    if (week < from || week > to) return false;
    const { killing, expulsion } = threshold.at(week);
    return Math.max(killing, expulsion) >= parameters.justCause.near;
  });
}
