import type { Cause, Change, IndicatorId, RegionId } from '#engine/crisis/types.ts';

/**
 * A change with its causes settled: parts of one cause joined, and what rounding left over (some 1e-12) given to the
 * largest, so that the causes add up.
 */
export function settleChange(
  indicator: IndicatorId,
  region: RegionId | null,
  from: number,
  to: number,
  parts: readonly Cause[],
): Change {
  const causes = joinCauses(parts);
  let rest = to - from;
  let largest = -1;
  for (let index = 0; index < causes.length; index++) {
    const amount = causes[index]?.amount ?? 0;
    rest -= amount;
    if (largest < 0 || Math.abs(amount) > Math.abs(causes[largest]?.amount ?? 0)) largest = index;
  }
  if (largest < 0) return { indicator, region, from, to, causes: leftOver(rest) };
  const biggest = causes[largest] as Cause;
  causes[largest] = { ...biggest, amount: biggest.amount + rest };
  return { indicator, region, from, to, causes };
}

function leftOver(rest: number): readonly Cause[] {
  return rest === 0 ? [] : [{ kind: 'driver', id: 'what-the-country-is', amount: rest }];
}

/** The same causes, each named once; those that came to nothing left out. */
export function joinCauses(parts: readonly Cause[]): Cause[] {
  const joined = new Map<string, Cause>();
  for (const part of parts) {
    const key = part.kind === 'measure' ? `measure ${part.instance}` : `${part.kind} ${part.id}`;
    const known = joined.get(key);
    joined.set(key, known === undefined ? part : { ...known, amount: known.amount + part.amount });
  }
  return [...joined.values()].filter(({ amount }) => amount !== 0);
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
