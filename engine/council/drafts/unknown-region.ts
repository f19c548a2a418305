import type { DecideContext } from '#engine/session/decision.ts';

/** [DR-6] The first place that a measure aims at and the scenario's country does not have, or null. */
export function unknownRegion(targets: readonly string[], { scenario }: DecideContext): string | null {
  const known: readonly string[] = ['country', ...scenario.country.regions.map((region) => region.id)];
  return targets.find((target) => !known.includes(target)) ?? null;
}
