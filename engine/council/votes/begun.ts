import { draftOf } from '#engine/council/questions/question.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { DraftId } from '#engine/kernel/ids.ts';

/** [VO-17] Whether a vote was taken or is being taken with respect to a draft: on an amendment to it, on a part, or on the whole. */
export function hasVotingBegun(
  { underVote, questions }: Pick<CouncilSlice, 'underVote' | 'questions'>,
  draft: DraftId,
): boolean {
  if (underVote === draft) return true;
  return questions.some(({ question }) => question.is !== 'nature' && draftOf(question) === draft);
}
