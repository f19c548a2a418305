import { afterVote } from '#engine/council/assembly/follow.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { countPoll } from '#engine/council/polls/count.ts';
import { nextResolutionSymbol } from '#engine/council/symbols.ts';
import { type DecideContext, type NewEvent, toAll } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import { takeByCouncil } from '#engine/session/moves/take-measure.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { approvedBy } from './approval.ts';
import type { VoteEnd } from './events.ts';

/**
 * [VO-9] [VO-14] [VO-15] Closes the open vote: records who did not vote, and the outcome; an adopted draft's measures are taken.
 * @throws when no vote is open.
 */
export function closeVote(state: SessionState, by: VoteEnd, context: DecideContext): readonly NewEvent[] {
  const { council, turn } = state.public;
  const { vote } = council;
  if (vote === null || turn === null) throw new Error('Only an open vote can be closed');
  const { silent, outcome } = countPoll(state.public, vote);
  const resolution = outcome.result === 'adopted' ? nextResolutionSymbol(council, turn) : null;
  const closed = toAll({ type: 'VoteClosed', draft: vote.draft, by, silent, outcome, resolution });
  const after = evolve(state, closed);
  const elsewhere = afterVote(after.public).map(toAll);
  if (resolution === null) return [closed, ...elsewhere];
  const adopted = findDraft(after.public.council.drafts, vote.draft);
  if (adopted === undefined) throw new Error(`A vote on a draft that does not exist: ${vote.draft}`);
  const approved = approvedBy(after.public, adopted).map(toAll);
  return [closed, ...approved, ...takeByCouncil(after, adopted, context), ...elsewhere];
}
