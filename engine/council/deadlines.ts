import { ruleByItself } from '#engine/council/points/rule.ts';
import { closePoll } from '#engine/council/polls/closing.ts';
import { openPoll } from '#engine/council/polls/open-poll.ts';
import { happens } from '#engine/council/settle.ts';
import { passSilence } from '#engine/council/silence/decide.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import { type SessionTime, sessionTime } from '#engine/session/clock/clock.ts';
import { type DecideContext, type Decision, decided } from '#engine/session/decision.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';

/** The chamber's deadlines that stand, in session time. */
export function councilDeadlines(council: CouncilSlice): readonly CouncilDeadline[] {
  const { floor, point } = council;
  const poll = openPoll(council);
  return [
    ...(floor === null ? [] : [{ what: 'floor' as const, at: floor.until }]),
    ...(poll === null ? [] : [{ what: 'vote' as const, at: poll.closesAt }]),
    ...council.silenced.flatMap(({ state }) =>
      state.is === 'under-silence' ? [{ what: 'silence' as const, at: state.until }] : [],
    ),
    ...(point !== null && 'until' in point ? [{ what: 'point' as const, at: point.until }] : []),
  ];
}

export interface CouncilDeadline {
  readonly what: 'floor' | 'vote' | 'point' | 'silence';
  readonly at: SessionTime;
}

/** [SP-6] Ends the speech on the floor when its time is up. Before that, and when nobody speaks, nothing happens. */
export function expireFloor(state: SessionState, context: DecideContext): Decision {
  const { council } = state.public;
  if (!isDue(state.public, council.floor?.until, context)) return decided();
  return happens(state, context, endSpeechOn(council, 'time', sessionTime(state.public.clock, context.now)));
}

/** [VO-7] Closes the open vote when its time is up. Before that, and when no vote is open, nothing happens. */
export function expireVote(state: SessionState, context: DecideContext): Decision {
  if (!isDue(state.public, openPoll(state.public.council)?.closesAt, context)) return decided();
  return decided(...closePoll(state, 'time', context));
}

/** [PO-4] [PO-5] A point on which the chair has not ruled is ruled by itself; a ruling that nobody challenged in time stands. */
export function expirePoint(state: SessionState, context: DecideContext): Decision {
  const { point } = state.public.council;
  if (point === null || !('until' in point) || !isDue(state.public, point.until, context)) return decided();
  const at = sessionTime(state.public.clock, context.now);
  return happens(state, context, [
    point.is === 'ruled'
      ? { type: 'RulingStood', point: point.id }
      : ruleByItself(state.public, point, 'time', at),
  ]);
}

/** [CN-3] Agrees on the text whose silence is over. Before that, and when none lies under silence, nothing happens. */
export function expireSilence(state: SessionState, context: DecideContext): Decision {
  const { clock, council } = state.public;
  const first = Math.min(
    ...councilDeadlines(council).flatMap(({ what, at }) => (what === 'silence' ? [at] : [])),
  );
  if (!isDue(state.public, first, context)) return decided();
  return happens(state, context, passSilence(state.public, sessionTime(clock, context.now)));
}

function isDue(
  { status, clock }: PublicSlice,
  deadline: SessionTime | undefined,
  { now }: DecideContext,
): boolean {
  if (deadline === undefined || status !== 'playing' || clock.state === 'stopped') return false;
  return sessionTime(clock, now) >= deadline;
}
