import { motionRule } from '#engine/council/rules/in-force.ts';
import type { RulePack } from '#engine/council/rules/pack.ts';
import type { Motion } from './slice.ts';

/**
 * [MT-3] Which of two motions comes first: the one whose kind stands higher in the rules' order, and of two of a kind the one that was
 * proposed first. A total order: no two motions are level.
 */
export function compareMotions({ motions }: RulePack, one: Motion, other: Motion): number {
  const rank = ({ terms }: Motion) => motions.findIndex(({ kind }) => kind === terms.kind);
  return rank(one) - rank(other) || numberOf(one) - numberOf(other);
}

/** Motions that can be put to the vote, highest precedence first: seconded by as many as the rules ask for. */
export function readyMotions(rules: RulePack, motions: readonly Motion[]): readonly Motion[] {
  return motions
    .filter((motion) => motion.status === 'pending' && isSeconded(rules, motion))
    .toSorted((one, other) => compareMotions(rules, one, other));
}

export function isSeconded(rules: RulePack, { terms, seconds }: Motion): boolean {
  const rule = motionRule(rules, terms.kind);
  return rule !== null && seconds.length >= rule.seconds;
}

function numberOf({ id }: Motion): number {
  return Number(id.slice(1));
}
