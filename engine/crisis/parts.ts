import type { ChanceId, DriverId, MeasureInstanceId } from '#engine/crisis/types.ts';

/** Names a cause inside the model. */
export type MemoryKey =
  | `driver|${DriverId}`
  | `chance|${ChanceId}`
  | `event|${string}`
  | `facilitator|${string}`
  | `measure|${MeasureInstanceId}`;

/**
 * Amounts by cause. Two short arrays rather than a map: there are some sixty of these in every week, of ten causes each,
 * and building maps was half the time of a week.
 */
export class Parts {
  readonly keys: MemoryKey[];
  readonly amounts: number[];

  constructor(keys: MemoryKey[] = [], amounts: number[] = []) {
    this.keys = keys;
    this.amounts = amounts;
  }

  /** Adds to a cause, known already or not. */
  add(key: MemoryKey, amount: number): void {
    if (amount === 0) return;
    const index = this.keys.indexOf(key);
    if (index < 0) this.push(key, amount);
    else this.amounts[index] = (this.amounts[index] as number) + amount;
  }

  /** Adds a cause that is not there yet. */
  push(key: MemoryKey, amount: number): void {
    this.keys.push(key);
    this.amounts.push(amount);
  }

  copy(): Parts {
    return new Parts([...this.keys], [...this.amounts]);
  }

  has(key: MemoryKey): boolean {
    return this.keys.includes(key);
  }

  sum(): number {
    let sum = 0;
    for (const amount of this.amounts) sum += amount;
    return sum;
  }
}

export const noParts = new Parts();

/** The same as a plain record, for a state that is kept. */
export function recordOf({ keys, amounts }: Parts): Record<string, number> {
  return Object.fromEntries(keys.map((key, index) => [key, amounts[index] as number]));
}
