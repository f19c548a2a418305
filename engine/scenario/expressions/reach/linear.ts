import type { ASTNode } from '@marcbachmann/cel-js';
import { type Term, termOf } from './term.ts';

/** A sum of terms, each times a factor, and a constant. What is no sum stands in it as one part of its own. */
export interface Linear {
  readonly parts: ReadonlyMap<string, Part>;
  readonly constant: number;
}

export interface Part {
  readonly factor: number;
  /** Null for a product or quotient of terms, or a choice: nothing is known of it but that the same text gives the same. */
  readonly term: Term | null;
}

export function linearOf(node: ASTNode): Linear {
  switch (node.op) {
    case 'value':
      return { parts: new Map(), constant: Number(node.args) };
    case '-_':
      return times(linearOf(node.args), -1);
    case '+':
      return plus(linearOf(node.args[0]), linearOf(node.args[1]));
    case '-':
      return plus(linearOf(node.args[0]), times(linearOf(node.args[1]), -1));
    case '*': {
      const [left, right] = [linearOf(node.args[0]), linearOf(node.args[1])];
      if (left.parts.size === 0) return times(right, left.constant);
      if (right.parts.size === 0) return times(left, right.constant);
      return opaque(node);
    }
    case '/': {
      const [left, right] = [linearOf(node.args[0]), linearOf(node.args[1])];
      return right.parts.size === 0 && right.constant !== 0 ? times(left, 1 / right.constant) : opaque(node);
    }
    default: {
      const term = termOf(node);
      return term === null
        ? opaque(node)
        : { parts: new Map([[term.text, { factor: 1, term }]]), constant: 0 };
    }
  }
}

export function plus(a: Linear, b: Linear): Linear {
  const parts = new Map(a.parts);
  for (const [text, { factor, term }] of b.parts) {
    parts.set(text, { factor: factor + (parts.get(text)?.factor ?? 0), term });
  }
  return { parts: withoutZeros(parts), constant: a.constant + b.constant };
}

export function times({ parts, constant }: Linear, by: number): Linear {
  const scaled = new Map(
    [...parts].map(([text, { factor, term }]) => [text, { factor: factor * by, term }] as const),
  );
  return { parts: withoutZeros(scaled), constant: constant * by };
}

function withoutZeros(parts: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> {
  return new Map([...parts].filter(([, { factor }]) => factor !== 0));
}

function opaque(node: ASTNode): Linear {
  const text = node.input.slice(node.start, node.end).replace(/\s+/g, '');
  return { parts: new Map([[text, { factor: 1, term: null }]]), constant: 0 };
}
