import { findDraft } from '#engine/council/drafts/slice.ts';
import { draftOf } from '#engine/council/questions/question.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/**
 * [RU-6] Members that take no part in the vote that is open: where the rules say so, a party to a dispute abstains on a decision
 * of substance that does not act under Chapter VII (Article 27(3)).
 */
export function barredFrom(slice: PublicSlice): readonly SeatId[] {
  const { vote, question, drafts, parties } = slice.council;
  if (!rulesIn(slice).partiesAbstain || parties.length === 0) return [];
  const poll = vote ?? question;
  const id = vote === null ? draftOf(question?.question ?? null) : vote.draft;
  const draft = id === null ? undefined : findDraft(drafts, id);
  if (poll === null || poll.procedural || draft === undefined || draft.chapterSeven) return [];
  return parties;
}
