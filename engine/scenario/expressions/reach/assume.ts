import type { ASTNode } from '@marcbachmann/cel-js';
import { impliedBy } from './implied.ts';
import {
  add,
  between,
  type Comparison,
  everyNumber,
  hull,
  type Interval,
  intersect,
  isEmpty,
  restrict,
  scale,
  wholeNumbers,
} from './interval.ts';
import { type Linear, linearOf, plus, times } from './linear.ts';
import { type BoundsOf, type Term, termOf } from './term.ts';

/** What has been assumed so far: what sums of terms lie between, and which answers were given. Keys are texts. */
export interface Assumed {
  readonly ranges: ReadonlyMap<string, Interval>;
  readonly answers: ReadonlyMap<string, boolean>;
}

export const nothingAssumed: Assumed = { ranges: new Map(), answers: new Map() };

/**
 * Assumes that a condition holds, or does not.
 * @returns all that then is known; null when it cannot be. What is not null need not be possible: relations between terms
 * that only the model knows are not seen, so nothing possible is ever called impossible.
 */
export function assume(node: ASTNode, wanted: boolean, so: Assumed, boundsOf: BoundsOf): Assumed | null {
  const that = (part: ASTNode, is: boolean, from: Assumed | null) =>
    from === null ? null : assume(part, is, from, boundsOf);
  switch (node.op) {
    case 'value':
      return node.args === wanted ? so : null;
    case '!_':
      return assume(node.args, !wanted, so, boundsOf);
    case '&&':
    case '||': {
      const [left, right] = node.args;
      const both = (node.op === '&&') === wanted;
      return both
        ? that(right, wanted, that(left, wanted, so))
        : either(that(left, wanted, so), that(right, wanted, so));
    }
    case '?:': {
      const [condition, then, otherwise] = node.args;
      return either(
        that(then, wanted, that(condition, true, so)),
        that(otherwise, wanted, that(condition, false, so)),
      );
    }
    case '==':
    case '!=': {
      const [left, right] = node.args;
      if (!isAnswer(left, boundsOf) && !isAnswer(right, boundsOf))
        return compare(node.op, node.args, wanted, so, boundsOf);
      const same = (node.op === '==') === wanted;
      return either(that(right, same, that(left, true, so)), that(right, !same, that(left, false, so)));
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(node.op, node.args, wanted, so, boundsOf);
    default: {
      const term = termOf(node);
      return term === null ? so : answer(term, wanted, so, boundsOf);
    }
  }
}

const answering: readonly string[] = ['!_', '&&', '||', '==', '!=', '<', '<=', '>', '>='];

function isAnswer(part: ASTNode, boundsOf: BoundsOf): boolean {
  if (part.op === 'value') return typeof part.args === 'boolean';
  const term = termOf(part);
  return term === null ? answering.includes(part.op) : boundsOf(term).is === 'answer';
}

const negated: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};
const turned: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** `a - b` against 0, scaled so that its first part has the factor 1: however it is written, it has one text. */
function compare(
  op: Comparison,
  [left, right]: readonly [ASTNode, ASTNode],
  wanted: boolean,
  so: Assumed,
  boundsOf: BoundsOf,
): Assumed | null {
  const asked = wanted ? op : negated[op];
  const difference = plus(linearOf(left), times(linearOf(right), -1));
  const first = [...difference.parts.keys()].sort()[0];
  if (first === undefined) {
    return isEmpty(restrict(between(difference.constant, difference.constant), asked, 0)) ? null : so;
  }
  const { factor } = difference.parts.get(first)!;
  const sum = times({ ...difference, constant: 0 }, 1 / factor);
  const text = textOf(sum);
  const range = intersect(so.ranges.get(text) ?? everyNumber, rangeOf(sum, so, boundsOf));
  const allowed = restrict(range, factor > 0 ? asked : turned[asked], -difference.constant / factor);
  const narrowed = isWhole(sum, boundsOf) ? wholeNumbers(allowed) : allowed;
  return isEmpty(narrowed) ? null : { ...so, ranges: new Map(so.ranges).set(text, narrowed) };
}

function textOf({ parts }: Linear): string {
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, { factor }]) => (factor === 1 ? text : `${factor}*${text}`))
    .join(' + ');
}

/** Between what a sum lies, by what is known of its parts. */
export function rangeOf({ parts }: Linear, so: Assumed, boundsOf: BoundsOf): Interval {
  let range = between(0, 0);
  for (const [text, { factor, term }] of parts) {
    const bounds = term === null ? null : boundsOf(term);
    const own = bounds?.is === 'number' ? bounds.range : everyNumber;
    range = add(range, scale(intersect(own, so.ranges.get(text) ?? everyNumber), factor));
  }
  return range;
}

function isWhole({ parts }: Linear, boundsOf: BoundsOf): boolean {
  return [...parts.values()].every(({ factor, term }) => {
    const bounds = term === null ? null : boundsOf(term);
    return bounds?.is === 'number' && bounds.whole && Number.isInteger(factor);
  });
}

function answer(term: Term, wanted: boolean, so: Assumed, boundsOf: BoundsOf): Assumed | null {
  const bounds = boundsOf(term);
  if (bounds.is !== 'answer') return so;
  if (bounds.may === (wanted ? 'be-false' : 'be-true')) return null;
  const given = so.answers.get(term.text);
  if (given !== undefined) return given === wanted ? so : null;
  let known: Assumed | null = { ...so, answers: new Map(so.answers).set(term.text, wanted) };
  for (const { also, is } of impliedBy(term, wanted)) {
    if (known !== null) known = answer(also, is, known, boundsOf);
  }
  return known;
}

/** What is known when one or the other is so. */
function either(a: Assumed | null, b: Assumed | null): Assumed | null {
  if (a === null || b === null) return a ?? b;
  return {
    ranges: new Map(
      [...a.ranges].flatMap(([text, range]) => {
        const other = b.ranges.get(text);
        return other === undefined ? [] : [[text, hull(range, other)] as const];
      }),
    ),
    answers: new Map([...a.answers].filter(([text, is]) => b.answers.get(text) === is)),
  };
}
