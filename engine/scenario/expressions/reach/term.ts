import type { ASTNode } from '@marcbachmann/cel-js';
import type { Interval } from './interval.ts';

/** What a condition asks for by a name: `week`, `truth.incitement`, `council.adopted("fact-finding-mission")`. */
export interface Term {
  /** What stands before the dot; null for a plain name. */
  readonly owner: string | null;
  readonly member: string;
  readonly quoted: readonly string[];
  /** As conditions write it, whatever spaces and quotes this one uses: two terms with the same text ask for the same. */
  readonly text: string;
}

/** What a term may give at the moments at which its condition is asked, and why no more than that, in a few words, or ''. */
export type Bounds =
  | { readonly is: 'number'; readonly range: Interval; readonly whole: boolean; readonly why: string }
  | { readonly is: 'answer'; readonly may: 'be-either' | 'be-true' | 'be-false'; readonly why: string };

export type BoundsOf = (term: Term) => Bounds;

/** @returns null when the node is no name. */
export function termOf(node: ASTNode): Term | null {
  if (node.op === 'id') return term(null, node.args, []);
  if (node.op === '.' && node.args[0].op === 'id') return term(node.args[0].args, node.args[1], []);
  if (node.op === 'rcall' && node.args[1].op === 'id') {
    const [member, { args: owner }, quoted] = node.args;
    return term(
      owner,
      member,
      quoted.map((part) => String(part.args)),
    );
  }
  return null;
}

export function term(owner: string | null, member: string, quoted: readonly string[]): Term {
  const name = owner === null ? member : `${owner}.${member}`;
  const text =
    quoted.length === 0 ? name : `${name}(${quoted.map((word) => JSON.stringify(word)).join(', ')})`;
  return { owner, member, quoted, text };
}
