import type { NationalIndicatorId } from '#engine/crisis/indicators.ts';
import { sumOf } from '#engine/crisis/memory.ts';
import type { MemoryKey } from '#engine/crisis/parts.ts';
import type { RegionId, Shock } from '#engine/crisis/types.ts';
import type { CountId } from '#engine/crisis/week.ts';

/** The least flow that a shock can start from: nobody killed is not a factor's base. */
const faint = 0.05;

const keyOf = (shock: Shock): MemoryKey => `${shock.kind}|${shock.source}`;

/** Puts this week's shocks on one index into its parts. They come last, so that an adjustment lands where it was meant to. */
export function addIndexShocks(
  parts: Record<string, number>,
  indicator: NationalIndicatorId,
  shocks: readonly Shock[],
): void {
  for (const shock of shocks) {
    if (shock.indicator !== indicator) continue;
    const key = keyOf(shock);
    const amount = shock.by.as === 'points' ? shock.by.amount : (shock.by.amount - 1) * sumOf(parts);
    parts[key] = (parts[key] ?? 0) + amount;
  }
}

/**
 * Puts this week's shocks on one region's flow into its parts, which are logarithms.
 * @param share the region's part of the country's flow, by which `points` for the whole country are spread.
 */
export function addFlowShocks(
  parts: Record<string, number>,
  flow: CountId,
  region: RegionId,
  share: number,
  shocks: readonly Shock[],
): void {
  const held = new Map<MemoryKey, number>();
  for (const shock of shocks) {
    if (shock.indicator !== flow || (shock.region !== region && shock.region !== 'country')) continue;
    const key = keyOf(shock);
    if (shock.by.as === 'held') {
      held.set(key, (held.get(key) ?? 0) + Math.log(Math.max(faint, shock.by.amount)));
      continue;
    }
    const level = Math.max(faint, Math.exp(sumOf(parts)));
    const points = shock.region === 'country' ? shock.by.amount * share : shock.by.amount;
    const to = shock.by.as === 'points' ? level + points : level * shock.by.amount;
    parts[key] = (parts[key] ?? 0) + Math.log(Math.max(faint, to) / level);
  }
  for (const [key, ln] of held) parts[key] = ln;
}

/** Shocks on a count that has no memory: how many persons each adds, given what the count would be without. */
export function countShocks(
  indicator: Shock['indicator'],
  region: RegionId | null,
  share: number,
  base: number,
  shocks: readonly Shock[],
): readonly { readonly key: MemoryKey; readonly amount: number }[] {
  return shocks
    .filter((shock) => shock.indicator === indicator)
    .filter((shock) => region === null || shock.region === region || shock.region === 'country')
    .map((shock) => {
      const spread = region !== null && shock.region === 'country' ? share : 1;
      const amount = shock.by.as === 'points' ? shock.by.amount * spread : (shock.by.amount - 1) * base;
      return { key: keyOf(shock), amount };
    });
}
