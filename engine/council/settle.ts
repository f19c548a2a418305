import { isChaired } from '#engine/council/chair.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { giveFloor } from '#engine/council/speakers/call.ts';
import { nextSpeaker } from '#engine/council/speakers/next.ts';
import { isOver } from '#engine/council/votes/attendance.ts';
import { closeVote } from '#engine/council/votes/close.ts';
import { openVote } from '#engine/council/votes/open.ts';
import { nextForVote } from '#engine/council/votes/slice.ts';
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
  const { council, lobby, clock } = state.public;
  if (council.vote !== null) {
    const over = isOver(council.vote, lobby, isChaired(state.public));
    return over ? closeVote(state, 'everyone-voted', context) : [];
  }
  if (council.meeting.is !== 'open' || council.floor !== null) return [];
  const at = sessionTime(clock, context.now);
  return [...(nextVote(state.public, at) ?? nextCall(state.public, at))].map(toAll);
}

/** [VO-3] */
function nextVote(slice: PublicSlice, at: SessionTime): readonly CouncilEvent[] | null {
  const { council, turn } = slice;
  if (turn?.phase !== 'decision' || at >= turn.endsAt) return null;
  const draft = nextForVote(council.drafts, council.tabled);
  return draft === null ? null : openVote(slice, draft.id, at);
}

/** [CO-9] */
function nextCall(slice: PublicSlice, at: SessionTime): readonly CouncilEvent[] {
  const { council, lobby, turn } = slice;
  if (turn === null || isChaired(slice)) return [];
  const speaker = nextSpeaker(council, lobby);
  return speaker === null ? [] : [giveFloor(speaker, turn.phase, at)];
}

/** The seat in whose name a command is given, once its guard has let it through. */
export function actingSeat({ actor }: DecideContext): SeatId {
  const seat = actor.by === 'participant' || actor.by === 'bot' ? actor.seat : null;
  if (seat === null) throw new Error('The guard lets only a seat do this');
  return seat;
}
