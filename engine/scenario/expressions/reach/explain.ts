import type { ASTNode } from '@marcbachmann/cel-js';
import { type Assumed, assume } from './assume.ts';
import type { Interval } from './interval.ts';
import { linearOf } from './linear.ts';
import { type Bounds, type BoundsOf, type Term, termOf } from './term.ts';

/**
 * Why a condition cannot hold (or, with `wanted` false, cannot fail), in a sentence that quotes the part at fault.
 * @throws when it can: that is a bug.
 */
export function explain(node: ASTNode, wanted: boolean, so: Assumed, boundsOf: BoundsOf): string {
  if (assume(node, wanted, so, boundsOf) !== null) throw new Error('Nothing to explain');
  switch (node.op) {
    case '!_':
      return explain(node.args, !wanted, so, boundsOf);
    case '&&':
    case '||': {
      const [left, right] = node.args;
      const impossible = (part: ASTNode) => assume(part, wanted, so, boundsOf) === null;
      if (impossible(left)) return explain(left, wanted, so, boundsOf);
      if (impossible(right)) return explain(right, wanted, so, boundsOf);
      return wanted
        ? `"${shown(left)}" and "${shown(right)}" cannot both hold.`
        : `One of "${shown(left)}" and "${shown(right)}" always holds.`;
    }
    default: {
      const terms = termsIn(node);
      const known = terms.map((one) => words(one, boundsOf(one))).filter((text) => text !== '');
      const verdict = `"${shown(node)}" ${wanted ? 'never' : 'always'} holds`;
      return known.length === 0 ? `${verdict}.` : `${verdict}: ${[...new Set(known)].join(', ')}.`;
    }
  }
}

function shown(node: ASTNode): string {
  return node.input.slice(node.start, node.end).replace(/\s+/g, ' ');
}

function termsIn(node: ASTNode): readonly Term[] {
  const own = termOf(node);
  if (own !== null) return [own];
  if (!Array.isArray(node.args) || node.args.length !== 2) return [];
  const [left, right] = node.args as [ASTNode, ASTNode];
  return [...linearOf(left).parts.values(), ...linearOf(right).parts.values()].flatMap(({ term }) =>
    term === null ? [] : [term],
  );
}

function words({ text }: Term, bounds: Bounds): string {
  const why = bounds.why === '' ? '' : ` (${bounds.why})`;
  if (bounds.is === 'number') return `${text} ${rangeWords(bounds.range)}${why}`;
  return bounds.why;
}

function rangeWords({ low, high }: Interval): string {
  if (low === high) return `is always ${low}`;
  if (high === Number.POSITIVE_INFINITY) {
    return low === Number.NEGATIVE_INFINITY ? 'may be any number' : `is never below ${low}`;
  }
  return `lies between ${low} and ${high}`;
}
