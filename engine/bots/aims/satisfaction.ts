import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import { nearness } from '#engine/scenario/expressions/nearness.ts';
import type { Objective } from '#engine/scenario/scenario.ts';

/**
 * How far an aim is fulfilled, 0 to 1. It counts as the debrief will judge it (met 1, partly ½); in between, coming nearer counts
 * something, so that a first step is worth taking.
 */
export function satisfaction({ met, partly }: Objective, facts: ExpressionFacts): number {
  const nearMet = nearness(met, facts);
  if (nearMet === 1) return 1;
  const nearPartly = nearness(partly, facts);
  return nearPartly === 1 ? 0.5 + 0.4 * nearMet : 0.4 * nearPartly + 0.05 * nearMet;
}
