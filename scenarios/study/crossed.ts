import type { Random } from '#engine/kernel/random.ts';

/** One number for each policy (rows) and each seed (columns): every policy against the same dice. No row is shorter than another. */
export type Crossed = readonly (readonly number[])[];

/** An estimate with the interval that 95 of 100 bootstrap samples lie in. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The source asks for enough samples that the tails are counted: 25 lie below and 25 above. */
const samples = 1_000;
const tail = 0.025;

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** @returns the number below which a part of them lies, between neighbours in proportion; of none, NaN. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * An interval for whatever is computed from a crossed table, where neither the cells of a row nor those of a column are independent:
 * rows and columns are both drawn anew, with replacement, and the cells where they meet are kept.
 *
 * Source: Owen, A. B. (2007). The pigeonhole bootstrap. Annals of Applied Statistics 1(2), 386-411; percentiles of 1,000 samples.
 * @param key names the draws: the same key and table always give the same interval.
 */
export function estimateFrom(
  table: Crossed,
  compute: (table: Crossed) => number,
  random: Random,
  key: string,
): Estimate {
  const columns = table[0]?.length ?? 0;
  const computed = Array.from({ length: samples }, (_, sample) => {
    const rowsDrawn = drawn(table.length, random, key, sample, 'rows');
    const columnsDrawn = drawn(columns, random, key, sample, 'columns');
    return compute(rowsDrawn.map((row) => columnsDrawn.map((column) => cell(table, row, column))));
  });
  return { value: compute(table), low: quantile(computed, tail), high: quantile(computed, 1 - tail) };
}

function drawn(count: number, random: Random, ...key: readonly (string | number)[]): readonly number[] {
  return Array.from({ length: count }, (_, nth) => Math.floor(random.uniform(...key, nth) * count));
}

function cell(table: Crossed, row: number, column: number): number {
  const value = table[row]?.[column];
  if (value === undefined) throw new Error(`A crossed table has no cell ${row}, ${column}`);
  return value;
}
