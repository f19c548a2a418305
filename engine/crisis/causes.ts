import {
  type Cause,
  type ChanceId,
  type Change,
  chanceIds,
  type DriverId,
  driverIds,
} from '#engine/crisis/changes.ts';
import { type MemoryKey, Parts } from '#engine/crisis/parts.ts';
import type { IndicatorId, MeasureId, MeasureInstanceId, RegionId } from '#engine/crisis/types.ts';

export type MeasureOf = (instance: MeasureInstanceId) => MeasureId;

/**
 * A change before its causes are spelled out: amounts by cause, nearly adding up to `to - from`. They are worked out when
 * asked for, as a run that only wants to know where it ends never asks.
 */
export interface Moved {
  readonly indicator: IndicatorId;
  readonly region: RegionId | null;
  readonly from: number;
  readonly to: number;
  readonly parts: () => Parts;
}

/**
 * Spells out a change. What rounding left over (some 1e-12) goes to the largest cause, so that the causes add up.
 * @param measureOf finds which measure a taking was of.
 */
export function settleChange({ indicator, region, from, to, parts }: Moved, measureOf: MeasureOf): Change {
  const { keys, amounts } = parts();
  let rest = to - from;
  let largest = -1;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number;
    rest -= amount;
    if (largest < 0 || Math.abs(amount) > Math.abs(amounts[largest] as number)) largest = index;
  }
  const causes: Cause[] = [];
  if (largest < 0 && rest !== 0) causes.push({ kind: 'driver', id: 'what-the-country-is', amount: rest });
  for (let index = 0; index < amounts.length; index++) {
    const amount = (amounts[index] as number) + (index === largest ? rest : 0);
    if (amount !== 0) causes.push(causeOf(keys[index] as MemoryKey, amount, measureOf));
  }
  return { indicator, region, from, to, causes };
}

/** The country's part in one indicator: its regions' amounts added up, cause by cause. */
export function addUp(indicator: IndicatorId, regions: readonly Moved[]): Moved {
  const own = regions.filter((moved) => moved.indicator === indicator);
  return {
    indicator,
    region: null,
    from: own.reduce((sum, { from }) => sum + from, 0),
    to: own.reduce((sum, { to }) => sum + to, 0),
    parts: () => sumOfParts(own.map(({ parts }) => parts())),
  };
}

function sumOfParts(all: readonly Parts[]): Parts {
  const sum = new Parts();
  for (const { keys, amounts } of all) {
    for (let index = 0; index < keys.length; index++)
      sum.add(keys[index] as MemoryKey, amounts[index] as number);
  }
  return sum;
}

/**
 * The logarithmic mean: what a change of one in the logarithm is worth between two levels. With it the logarithms of
 * factors become amounts that add up exactly (Ang, 2005: the logarithmic mean Divisia index).
 */
export function logarithmicMean(from: number, to: number): number {
  if (from <= 0 || to <= 0) return 0;
  const logarithm = Math.log(to / from);
  return Math.abs(logarithm) < 1e-9 ? (from + to) / 2 : (to - from) / logarithm;
}

type Named =
  | { readonly kind: 'driver'; readonly id: DriverId }
  | { readonly kind: 'chance'; readonly id: ChanceId };

/** Keys of causes that the model itself names, taken apart once. */
const named: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...driverIds.map((id) => [`driver|${id}`, { kind: 'driver', id }] as const),
  ...chanceIds.map((id) => [`chance|${id}`, { kind: 'chance', id }] as const),
]);

function causeOf(key: MemoryKey, amount: number, measureOf: MeasureOf): Cause {
  const known = named.get(key);
  if (known !== undefined) {
    return known.kind === 'driver'
      ? { kind: 'driver', id: known.id, amount }
      : { kind: 'chance', id: known.id, amount };
  }
  const bar = key.indexOf('|');
  const id = key.slice(bar + 1);
  const kind = key.slice(0, bar);
  if (kind === 'event' || kind === 'facilitator') return { kind, id, amount };
  const instance = id as MeasureInstanceId;
  return { kind: 'measure', id: measureOf(instance), instance, amount };
}
