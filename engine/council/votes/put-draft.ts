import { isMember } from '#engine/council/chair.ts';
import { furthestFirst } from '#engine/council/drafts/amendments/distance.ts';
import { pendingFor } from '#engine/council/drafts/amendments/merge.ts';
import type { Amendment } from '#engine/council/drafts/amendments/slice.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { partsAskedOf } from '#engine/council/parts/slice.ts';
import { remainingOf } from '#engine/council/parts/strike.ts';
import { putQuestion } from '#engine/council/questions/put.ts';
import type { Question } from '#engine/council/questions/question.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { isProcedural, openVote } from './open.ts';

/**
 * [VO-17] The next vote with respect to a draft: on the amendments to it, furthest removed in substance first (rule 36), then on the
 * parts on which a separate vote was asked for (rule 32), then on the whole.
 */
export function putDraft(slice: PublicSlice, id: DraftId, at: SessionTime): readonly CouncilEvent[] {
  const { council } = slice;
  const draft = findDraft(council.drafts, id);
  if (draft === undefined) throw new Error(`A vote on a draft that does not exist: ${id}`);
  const [amendment] = amendmentsToVote(slice, id);
  if (amendment !== undefined) {
    return ask(slice, { is: 'amendment', draft: id, amendment: amendment.id }, at);
  }
  const [part] = partsAskedOf(council.parts, id);
  if (part !== undefined) {
    return remainingOf(draft, part).length === 0
      ? [{ type: 'PartFell', part: part.id }, ...withoutFirstPart(slice, id, at)]
      : ask(slice, { is: 'part', draft: id, part: part.id }, at);
  }
  return [...unrequested(slice, id), ...openVote(slice, id, at)];
}

/** The amendments to a draft that go to the vote, in their order: a non-member's only where a member asks for it (rule 38). */
export function amendmentsToVote(slice: PublicSlice, id: DraftId): readonly Amendment[] {
  const { council } = slice;
  const draft = findDraft(council.drafts, id);
  const pending = pendingFor(council, id).filter((amendment) => goesToVote(slice, amendment));
  if (draft === undefined || rulesIn(slice).amendments === 'as-submitted') return pending;
  return furthestFirst(draft, pending);
}

function goesToVote(slice: PublicSlice, { id, author }: Amendment): boolean {
  return isMember(slice, author) || slice.council.requested.includes(id);
}

/** [SV-5] What no member asked a vote on falls when the vote on the whole draft opens. */
function unrequested(slice: PublicSlice, id: DraftId): readonly CouncilEvent[] {
  return pendingFor(slice.council, id).map(({ id: amendment }) => ({
    type: 'AmendmentFell',
    amendment,
    because: 'not-requested',
  }));
}

function withoutFirstPart(slice: PublicSlice, id: DraftId, at: SessionTime): readonly CouncilEvent[] {
  const [first] = partsAskedOf(slice.council.parts, id);
  const parts = slice.council.parts.filter((part) => part.id !== first?.id);
  return putDraft({ ...slice, council: { ...slice.council, parts } }, id, at);
}

/** An amendment or a part is of the nature of its draft. */
function ask(
  slice: PublicSlice,
  question: Extract<Question, { is: 'amendment' | 'part' }>,
  at: SessionTime,
): readonly CouncilEvent[] {
  const nature = isProcedural(slice.council, question.draft) ? 'procedure' : 'substance';
  return putQuestion(slice, { question, nature, use: nature }, at);
}
