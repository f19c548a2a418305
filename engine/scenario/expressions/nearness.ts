import type { ASTNode } from '@marcbachmann/cel-js';
import { parsed } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { ExpressionFacts } from './facts.ts';
import { valueOfPart } from './value-of-part.ts';

/** Nothing that is not yet true may look as if it were. */
const almost = 0.95;

/**
 * How near the facts are to a condition, from 0 (far) to 1 (it holds). A comparison is as near as the smaller side is to
 * the larger, relative to the larger; "and" is the mean of its parts, "or" the nearer one; a plain yes-or-no is 0 or 1.
 * It lets somebody who plans see whether a step brings an objective closer, where the condition alone would stay false.
 */
export function nearness(expression: Expression, facts: ExpressionFacts): number {
  const { ast } = parsed(expression);
  if (valueOfPart(ast, facts) === true) return 1;
  return Math.min(almost, gradeOf(ast, facts, false));
}

function gradeOf(node: ASTNode, facts: ExpressionFacts, negated: boolean): number {
  switch (node.op) {
    case '!_':
      return gradeOf(node.args, facts, !negated);
    case '&&':
    case '||': {
      const left = gradeOf(node.args[0], facts, negated);
      const right = gradeOf(node.args[1], facts, negated);
      // Not (a and b) is (not a) or (not b).
      return (node.op === '&&') === negated ? Math.max(left, right) : (left + right) / 2;
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return gradeComparison(node.op, node.args, facts, negated);
    default:
      return valueOfPart(node, facts) === negated ? 0 : 1;
  }
}

function gradeComparison(
  op: '<' | '<=' | '>' | '>=',
  [left, right]: readonly [ASTNode, ASTNode],
  facts: ExpressionFacts,
  negated: boolean,
): number {
  const a = Number(valueOfPart(left, facts));
  const b = Number(valueOfPart(right, facts));
  const wantsLess = (op === '<' || op === '<=') !== negated;
  const gap = wantsLess ? a - b : b - a;
  if (gap <= 0) return 1;
  const grade = 1 - gap / Math.max(Math.abs(a), Math.abs(b), 1);
  // Dividing by nothing gives infinities, and the gap between two of them is not a number: that is far.
  return grade > 0 ? grade : 0;
}
