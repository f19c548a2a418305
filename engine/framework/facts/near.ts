import type { Inquiry } from '#engine/framework/inquiry.ts';

/** The first week in which harm stood near the threshold of just cause or beyond; null where it never did. */
export function nearWeek({ record, threshold, parameters }: Inquiry): number | null {
  const near = record.weeks.find(({ week }) => {
    const { killing, expulsion } = threshold.at(week);
    return Math.max(killing, expulsion) >= parameters.justCause.near;
  });
  return near?.week ?? null;
}

/** Whether people were in danger near the threshold at some time between two weeks, both counted: what a year adds up to is no danger now. */
export function isNearBetween({ record, threshold, parameters }: Inquiry, from: number, to: number): boolean {
  const { month, near } = parameters.justCause;
  return record.weeks.some(({ week }) => {
    if (week < from || week > to) return false;
    const standing = threshold.at(week);
    return Math.max(standing.month / month, standing.expulsion) >= near;
  });
}
