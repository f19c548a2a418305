import { isChaired } from '#engine/council/chair.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { isPresidedOver } from '#engine/council/informal/presiding.ts';
import { readyMotions } from '#engine/council/motions/precedence.ts';
import { putMotion } from '#engine/council/motions/put.ts';
import { ruleByItself } from '#engine/council/points/rule.ts';
import type { OpenPoint } from '#engine/council/points/slice.ts';
import { isOver } from '#engine/council/polls/attendance.ts';
import { openPoll } from '#engine/council/polls/open-poll.ts';
import { closeQuestion } from '#engine/council/questions/close.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import { giveFloor } from '#engine/council/speakers/call.ts';
import { nextExplaining } from '#engine/council/speakers/explaining.ts';
import { nextSpeaker } from '#engine/council/speakers/next.ts';
import { closeVote } from '#engine/council/votes/close.ts';
import { nextForVote } from '#engine/council/votes/next.ts';
import { putDraft } from '#engine/council/votes/put-draft.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { type SessionTime, sessionTime } from '#engine/session/clock/clock.ts';
import {
  type DecideContext,
  type Decision,
  decidedWith,
  type NewEvent,
  toAll,
} from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import type { AuthoredText } from '#engine/session/record.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';

/** Facts of the chamber, with all that follows from them by itself: so a meeting never waits for somebody who is not there. */
export function withFollowing(
  state: SessionState,
  context: DecideContext,
  facts: readonly CouncilEvent[],
): readonly NewEvent[] {
  const happened = facts.map(toAll);
  return [...happened, ...settle(happened.reduce(evolve, state), context)];
}

/** The decision that these facts happen, and what follows. */
export function happens(
  state: SessionState,
  context: DecideContext,
  facts: readonly CouncilEvent[],
  texts: readonly AuthoredText[] = [],
): Decision {
  return decidedWith(texts, ...withFollowing(state, context, facts));
}

/** What follows by itself, until nothing more does. Each step ends a vote, uses up a draft or takes a name off the list. */
export function settle(state: SessionState, context: DecideContext): readonly NewEvent[] {
  const step = nextStep(state, context);
  return step.length === 0 ? [] : [...step, ...settle(step.reduce(evolve, state), context)];
}

function nextStep(state: SessionState, context: DecideContext): readonly NewEvent[] {
  const { public: slice } = state;
  const { council, clock } = slice;
  const poll = openPoll(council);
  if (poll !== null) {
    if (!isOver(slice, poll)) return [];
    const close = council.vote === null ? closeQuestion : closeVote;
    return close(state, 'everyone-voted', context);
  }
  const at = sessionTime(clock, context.now);
  if (council.informal !== null) return council.floor === null ? nextCall(slice, at).map(toAll) : [];
  if (council.meeting.is !== 'open') return [];
  if (council.point !== null) return nextRuling(slice, council.point, at).map(toAll);
  if (council.floor !== null) return [];
  if (council.underVote !== null) return putDraft(slice, council.underVote, at).map(toAll);
  const step =
    nextMotion(slice, at) ?? nextExplanation(slice, at) ?? nextVote(slice, at) ?? nextCall(slice, at);
  return step.map(toAll);
}

/** [PO-5] Where nobody presides, the meeting rules on its own points. */
function nextRuling(slice: PublicSlice, point: OpenPoint, at: SessionTime): readonly CouncilEvent[] {
  return point.is === 'raised' && !isChaired(slice) ? [ruleByItself(slice, point, 'rules', at)] : [];
}

/** [MT-4] Null where no motion waits. */
function nextMotion(slice: PublicSlice, at: SessionTime): readonly CouncilEvent[] | null {
  const [first] = readyMotions(rulesIn(slice), slice.council.motions);
  if (first === undefined) return null;
  return isTimeToVote(slice, at) || !isChaired(slice) ? putMotion(slice, first, 'vote', at) : [];
}

/** [SP-9] Null where nobody waits to explain a vote, or time is short. */
function nextExplanation(slice: PublicSlice, at: SessionTime): readonly CouncilEvent[] | null {
  const speaker = isTimeToVote(slice, at) ? nextExplaining(slice, at) : null;
  return speaker === null ? null : [giveFloor(slice, speaker, at)];
}

/** [VO-3] */
function nextVote(slice: PublicSlice, at: SessionTime): readonly CouncilEvent[] | null {
  if (!isTimeToVote(slice, at)) return null;
  const draft = nextForVote(slice.council);
  return draft === null ? null : putDraft(slice, draft.id, at);
}

/** Whether what is on the table is put to the vote by itself. */
function isTimeToVote({ turn }: PublicSlice, at: SessionTime): boolean {
  return turn?.phase === 'decision' && at < turn.endsAt;
}

/** [CO-9] [IF-3] */
function nextCall(slice: PublicSlice, at: SessionTime): readonly CouncilEvent[] {
  if (isPresidedOver(slice)) return [];
  const speaker = nextSpeaker(slice);
  return speaker === null ? [] : [giveFloor(slice, speaker, at)];
}

/** The seat in whose name a command is given, once its guard has let it through. */
export function actingSeat({ actor }: DecideContext): SeatId {
  const seat = actor.by === 'participant' || actor.by === 'bot' ? actor.seat : null;
  if (seat === null) throw new Error('The guard lets only a seat do this');
  return seat;
}
