import { fallWithDraft, mergeAmendment } from '#engine/council/drafts/amendments/merge.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { effectsOf } from '#engine/council/motions/effects.ts';
import { findMotion } from '#engine/council/motions/slice.ts';
import { findPart } from '#engine/council/parts/slice.ts';
import { strike } from '#engine/council/parts/strike.ts';
import { countPoll } from '#engine/council/polls/count.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { VoteEnd } from '#engine/council/votes/events.ts';
import type { AmendmentId } from '#engine/kernel/ids.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import { type DecideContext, type NewEvent, toAll } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';
import type { Question } from './question.ts';
import type { ClosedQuestion } from './slice.ts';

/**
 * [RU-3] Closes the open question, with what its answer brings about.
 * @throws when no question is open.
 */
export function closeQuestion(state: SessionState, by: VoteEnd, context: DecideContext): readonly NewEvent[] {
  const { question } = state.public.council;
  if (question === null) throw new Error('Only an open question can be closed');
  const { silent, outcome } = countPoll(state.public, question);
  const closed = toAll({ type: 'QuestionClosed', id: question.id, by, silent, outcome });
  const after = evolve(state, closed);
  const decided = after.public.council.questions.at(-1);
  if (decided === undefined) throw new Error('A question that was closed is on record');
  return [closed, ...answered(after.public, decided, context).map(toAll)];
}

/** What an answer brings about beside its own record: a carried motion does what it asks for. */
function answered(
  slice: PublicSlice,
  { question, outcome }: ClosedQuestion,
  { now, scenario }: DecideContext,
): readonly CouncilEvent[] {
  switch (question.is) {
    case 'motion':
    case 'objection': {
      const motion = findMotion(slice.council.motions, question.motion);
      return motion === undefined ? [] : effectsOf(motion, slice, scenario, sessionTime(slice.clock, now));
    }
    case 'ruling':
    case 'nature':
      return [];
    case 'amendment':
      return outcome.result === 'adopted' ? merge(slice.council, question.amendment) : [];
    case 'part':
      return outcome.result === 'adopted' ? [] : strikeOut(slice.council, question);
  }
}

/** [AM-10] What is put to the vote fits its draft: whatever does not has fallen before. */
function merge(council: CouncilSlice, amendment: AmendmentId): readonly CouncilEvent[] {
  const merged = mergeAmendment(council, amendment);
  if (!merged.ok) throw new Error(`Amendment ${amendment} was adopted and does not fit its draft`);
  return merged.value;
}

function strikeOut(
  council: CouncilSlice,
  { draft: id, part: name }: Extract<Question, { is: 'part' }>,
): readonly CouncilEvent[] {
  const draft = findDraft(council.drafts, id);
  const part = findPart(council.parts, name);
  if (draft === undefined || part === undefined) throw new Error(`No part ${name} of ${id} to strike out`);
  const struck = strike(draft, part);
  const rejected = struck.some(({ type }) => type === 'DraftRejectedInParts');
  return rejected ? [...struck, ...fallWithDraft(council, id)] : struck;
}
