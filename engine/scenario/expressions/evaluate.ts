import type { ParseResult } from '@marcbachmann/cel-js';
import { contextOf, environment } from './environment.ts';
import type { Expression } from './expression.ts';
import type { ExpressionFacts } from './facts.ts';

/**
 * Answers a checked condition on the facts of one moment. Deterministic: the same facts give the same answer, and nothing
 * but the facts is read. Its cost is bounded by the length of the expression.
 * @throws when the facts lack what the expression asks for; that is a bug, since the expression was checked.
 */
export function evaluate(expression: Expression, facts: ExpressionFacts): boolean {
  const answer: unknown = parsed(expression)(contextOf(facts));
  if (typeof answer !== 'boolean') throw new Error(`Not a condition: ${expression}`);
  return answer;
}

/** Parsing costs more than evaluating, and a session asks the same conditions every week. */
const cache = new Map<string, ParseResult>();
const cacheSize = 4_000;

export function parsed(text: string): ParseResult {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= cacheSize) cache.clear();
  const fresh = environment.parse(text);
  cache.set(text, fresh);
  return fresh;
}
