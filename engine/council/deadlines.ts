import { happens } from '#engine/council/settle.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import { closeAndSettle } from '#engine/council/votes/decide.ts';
import { type SessionTime, sessionTime } from '#engine/session/clock/clock.ts';
import { type DecideContext, type Decision, decided } from '#engine/session/decision.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';

/** The chamber's deadlines that stand, in session time. */
export function councilDeadlines({
  floor,
  vote,
}: CouncilSlice): readonly { readonly what: 'floor' | 'vote'; readonly at: SessionTime }[] {
  return [
    ...(floor === null ? [] : [{ what: 'floor' as const, at: floor.until }]),
    ...(vote === null ? [] : [{ what: 'vote' as const, at: vote.closesAt }]),
  ];
}

/** [SP-6] Ends the speech on the floor when its time is up. Before that, and when nobody speaks, nothing happens. */
export function expireFloor(state: SessionState, context: DecideContext): Decision {
  const { council } = state.public;
  if (!isDue(state.public, council.floor?.until, context)) return decided();
  return happens(state, context, endSpeechOn(council, 'time', sessionTime(state.public.clock, context.now)));
}

/** [VO-7] Closes the open vote when its time is up. Before that, and when no vote is open, nothing happens. */
export function expireVote(state: SessionState, context: DecideContext): Decision {
  if (!isDue(state.public, state.public.council.vote?.closesAt, context)) return decided();
  return decided(...closeAndSettle(state, 'time', context));
}

function isDue(
  { status, clock }: PublicSlice,
  deadline: SessionTime | undefined,
  { now }: DecideContext,
): boolean {
  if (deadline === undefined || status !== 'playing' || clock.state === 'stopped') return false;
  return sessionTime(clock, now) >= deadline;
}
