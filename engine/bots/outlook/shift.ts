import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';

/**
 * What is expected to change, by indicator. Indices in points of their scale. Counts in the same points, taken as steps of a
 * logarithm (`logOfPoint`), so that S, M, L and XL of the catalogue mean the same distance for both.
 */
export type Shift = Readonly<Partial<Record<IndicatorId, number>>>;

/** The middle of each size's range (indices: S 1-4, M 5-12, L 13-25 points). */
const points = { S: 2.5, M: 8.5, L: 19, XL: 30 } as const;

/** With it a count changes by 8, 26, 49 and 65 per cent for S, M, L and XL: within the catalogue's ranges. */
export const logOfPoint = 0.035;

/** What is commonly expected of a measure, by the part of its full effect that is reckoned with. */
export function promisedBy({ promises }: MeasureFace, part: number): Shift {
  const promised: Partial<Record<IndicatorId, number>> = {};
  if (part === 0) return promised;
  for (const { indicator, direction, size } of promises) {
    const amount = part * (direction === 'up' ? points[size] : -points[size]);
    promised[indicator] = (promised[indicator] ?? 0) + amount;
  }
  return promised;
}

export function added(one: Shift, other: Shift): Shift {
  const result: Partial<Record<IndicatorId, number>> = { ...one };
  for (const indicator in other) {
    const amount = other[indicator as IndicatorId] ?? 0;
    result[indicator as IndicatorId] = (result[indicator as IndicatorId] ?? 0) + amount;
  }
  return result;
}
