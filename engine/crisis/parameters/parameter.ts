import type { SourceId } from '#engine/crisis/sources.ts';

/** A number of the model, with the range in which it could as well lie and what it rests on. */
export interface Parameter {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: SourceId;
}

/** @param range the values a specialist could defend; `value` lies inside. */
export function parameter(
  value: number,
  range: readonly [number, number],
  unit: string,
  source: SourceId = 'project',
): Parameter {
  return { value, low: range[0], high: range[1], unit, source };
}
