import type { Harm } from './harm.ts';

/** How far a number lies apart over many sets of dice: eight of ten lie between `low` and `high`. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Fewer sets of dice than this say nothing about the others: an interval of eight in ten would hang on two of them. */
export const fewestDice = 20;

/** @returns null where there are too few numbers to tell. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length < fewestDice) return null;
  const sorted = numbers.toSorted((one, other) => one - other);
  return { low: quantile(sorted, 0.1), median: quantile(sorted, 0.5), high: quantile(sorted, 0.9) };
}

export type HarmSpread = Readonly<Record<keyof Harm, Spread>>;

export function harmSpreadOf(harms: readonly Harm[]): HarmSpread | null {
  const deaths = spreadOf(harms.map((harm) => harm.deaths));
  const displaced = spreadOf(harms.map((harm) => harm.displaced));
  return deaths === null || displaced === null ? null : { deaths, displaced };
}

/** Between neighbours in proportion. */
function quantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
