import type { MeasureFace } from '#engine/crisis/types.ts';

/** How much of a measure is felt (0 to 1) some weeks after it begins: nothing before the quick case, all in the slow one. */
export function feltAfter({ actsIn: { from, to } }: Pick<MeasureFace, 'actsIn'>, weeks: number): number {
  if (weeks <= 0) return 0;
  return to <= from ? (weeks >= to ? 1 : 0) : Math.min(1, Math.max(0, (weeks - from) / (to - from)));
}
