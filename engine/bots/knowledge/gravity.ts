import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';

/** How grave the situation is as reported: 0 calm, 1 atrocities under way. A thousand killed in a week, or a risk of 100, is 1. */
export function gravityOf({ reported }: Pick<ExpressionFacts, 'reported'>): number {
  const risk = (reported['atrocity-risk'] ?? 0) / 100;
  const killed = Math.min(1, Math.log10(1 + (reported['civilian-deaths'] ?? 0)) / 3);
  return Math.max(risk, killed);
}
