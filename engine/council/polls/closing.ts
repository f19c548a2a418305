import { closeAndSettle as closeQuestion } from '#engine/council/questions/decide.ts';
import { closeAndSettle as closeVote } from '#engine/council/votes/decide.ts';
import type { VoteEnd } from '#engine/council/votes/events.ts';
import type { DecideContext, NewEvent } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** Closes the one vote that is open, with all that follows by itself. */
export function closePoll(state: SessionState, by: VoteEnd, context: DecideContext): readonly NewEvent[] {
  return state.public.council.vote === null
    ? closeQuestion(state, by, context)
    : closeVote(state, by, context);
}
