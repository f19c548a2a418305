import type { ASTNode } from '@marcbachmann/cel-js';
import { readName } from './evaluate.ts';
import type { ExpressionFacts } from './facts.ts';

/**
 * The value of a part of a checked expression. The library evaluates whole texts, and its serialiser loses brackets
 * (`3 - (2 - 1)` comes back as `3 - 2 - 1`), so operators are followed here and only names are handed to it.
 */
export function valueOfPart(node: ASTNode, facts: ExpressionFacts): number | boolean {
  const part = (index: 0 | 1): number | boolean =>
    valueOfPart((node.args as [ASTNode, ASTNode])[index], facts);
  const number = (index: 0 | 1): number => Number(part(index));
  switch (node.op) {
    case 'value':
      return node.args as number | boolean;
    case '!_':
      return !valueOfPart(node.args, facts);
    case '-_':
      return -Number(valueOfPart(node.args, facts));
    case '&&':
      return Boolean(part(0)) && Boolean(part(1));
    case '||':
      return Boolean(part(0)) || Boolean(part(1));
    case '==':
      return part(0) === part(1);
    case '!=':
      return part(0) !== part(1);
    case '<':
      return number(0) < number(1);
    case '<=':
      return number(0) <= number(1);
    case '>':
      return number(0) > number(1);
    case '>=':
      return number(0) >= number(1);
    case '+':
      return number(0) + number(1);
    case '-':
      return number(0) - number(1);
    case '*':
      return number(0) * number(1);
    case '/':
      return number(0) / number(1);
    case '?:': {
      const [condition, then, otherwise] = node.args;
      return valueOfPart(valueOfPart(condition, facts) ? then : otherwise, facts);
    }
    default:
      return readName(node.input.slice(node.start, node.end), facts);
  }
}
