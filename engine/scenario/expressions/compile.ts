import type { ASTNode } from '@marcbachmann/cel-js';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { environment, longestExpression } from './environment.ts';
import type { Expression, ExpressionScope } from './expression.ts';
import type { ExpressionNames } from './names.ts';
import type { ExpressionProblem } from './problem.ts';
import { resolveNames } from './resolve-names.ts';
import { findHyphens, findSlip } from './slips.ts';

/**
 * Parses, types and resolves one condition.
 * @returns the expression ready to be evaluated, or every problem found.
 */
export function compileExpression(
  source: string,
  names: ExpressionNames,
  scope: ExpressionScope,
): Result<Expression, readonly ExpressionProblem[]> {
  if (source.length > longestExpression) {
    return refuse([
      {
        code: 'expression/too-long',
        message: `The condition has ${source.length} characters; ${longestExpression} are allowed.`,
        hint: 'Split it, or say it more simply.',
        at: { start: longestExpression, end: source.length },
      },
    ]);
  }
  const hyphens = findHyphens(source, names);
  if (hyphens.length > 0) return refuse(hyphens);
  const parsed = parse(source);
  if (!parsed.ok) return refuse([findSlip(source) ?? parsed.error]);
  const problems = resolveNames(parsed.value, names, scope);
  const slip = problems.some(({ code }) => code === 'expression/not-allowed') ? findSlip(source) : null;
  if (problems.length > 0) return refuse(slip === null ? problems : [slip]);
  return typed(source, withDecimals(source, parsed.value));
}

function parse(source: string): Result<ASTNode, ExpressionProblem> {
  try {
    return ok(environment.parse(source).ast);
  } catch (error) {
    if (!isCelError(error)) throw error;
    return refuse({
      code: 'expression/syntax',
      message: `The condition cannot be read: ${readableSyntax(error.summary)}.`,
      hint: 'A condition reads like truth.incitement > 60 && council.adopted("fact-finding-mission").',
      at: error.range ?? { start: 0, end: source.length },
    });
  }
}

const tokens: Readonly<Record<string, string>> = {
  EOF: 'the end',
  LPAREN: '"("',
  RPAREN: '")"',
  LBRACKET: '"["',
  RBRACKET: '"]"',
  COMMA: 'a comma',
  COLON: '":"',
  QUESTION: '"?"',
  DOT: 'a dot',
};

/** The library's own words, with its names of signs as people know them. */
function readableSyntax(summary: string): string {
  const plain = summary.replace(/\b[A-Z]{3,}\b/g, (token) => tokens[token] ?? token.toLowerCase());
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** Whole numbers become decimals, since every quantity is one and the language does not mix them: `x * 2` would not type. */
function withDecimals(source: string, root: ASTNode): string {
  const integers: ASTNode[] = [];
  const collect = (node: ASTNode): void => {
    if (node.op === 'value') {
      if (typeof node.args === 'bigint') integers.push(node);
      return;
    }
    for (const part of [node.args].flat(2)) {
      if (typeof part === 'object' && part !== null && 'op' in part) collect(part as ASTNode);
    }
  };
  collect(root);
  let text = source;
  for (const node of integers.sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, node.start)}${node.args}.0${text.slice(node.end)}`;
  }
  return text;
}

function typed(source: string, text: string): Result<Expression, readonly ExpressionProblem[]> {
  const checked = environment.check(text);
  const whole = { start: 0, end: source.length };
  if (!checked.valid) {
    return refuse([
      {
        code: 'expression/wrong-type',
        message: `The condition mixes what does not go together: ${checked.error?.code === 'no_such_overload' ? readableOverload(checked.error.summary) : checked.error?.summary}.`,
        hint: 'Compare numbers with numbers; join yes-or-no values with &&, || and !.',
        at: whole,
      },
    ]);
  }
  if (checked.type !== 'bool') {
    return refuse([
      {
        code: 'expression/wrong-type',
        message: 'The condition gives a number, where yes or no is needed.',
        hint: 'Compare the number with another, as in truth.incitement > 60.',
        at: whole,
      },
    ]);
  }
  return ok(text as Expression);
}

function readableOverload(summary: string): string {
  return summary
    .replace('no such overload: ', '')
    .replaceAll('double', 'number')
    .replaceAll('bool', 'yes-or-no')
    .replaceAll('map<string, number>', 'set of indicators');
}

interface CelError {
  readonly summary: string;
  readonly range?: { readonly start: number; readonly end: number };
}

function isCelError(error: unknown): error is CelError & Error {
  return error instanceof Error && 'summary' in error && typeof error.summary === 'string';
}
