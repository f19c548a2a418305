import type { CouncilEvent } from '#engine/council/events.ts';
import { putQuestion } from '#engine/council/questions/put.ts';
import { motionRule, rulesIn } from '#engine/council/rules/in-force.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { Motion } from './slice.ts';

/** [MT-4] Puts a motion to the vote by its majority, or asks whether anybody objects to it. All motions are matters of procedure. */
export function putMotion(
  slice: PublicSlice,
  { id, terms }: Motion,
  by: 'vote' | 'objection',
  at: SessionTime,
): readonly CouncilEvent[] {
  const rule = motionRule(rulesIn(slice), terms.kind);
  if (rule === null) throw new Error(`The rules know no motion ${terms.kind}`);
  return by === 'vote'
    ? putQuestion(
        slice,
        { question: { is: 'motion', motion: id }, nature: 'procedure', use: rule.majority },
        at,
      )
    : putQuestion(
        slice,
        { question: { is: 'objection', motion: id }, nature: 'procedure', use: 'no-objection' },
        at,
      );
}
