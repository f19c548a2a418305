import type { Expression } from '#engine/scenario/expressions/expression.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import { nearness } from '#engine/scenario/expressions/nearness.ts';

/** Whether a condition of a stance holds: near is 1 exactly then, and costs a bot less to ask a hundred times. */
export function holds(expression: Expression, facts: ExpressionFacts): boolean {
  return nearness(expression, facts) === 1;
}
