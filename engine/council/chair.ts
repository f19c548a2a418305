import { openPoll } from '#engine/council/polls/open-poll.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { CouncilSlice, SpeakingRight } from '#engine/council/slice.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { type Ask, actsForSeat, clockRuns, isFacilitator, isPlaying, ownSeat } from '#engine/session/ask.ts';
import { holding, isHeld, person } from '#engine/session/lobby/slice.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice, View } from '#engine/session/slices.ts';

/** [CO-8] */
export function chamberIsOpen(ask: Ask): Permit {
  return all(isPlaying(ask), clockRuns(ask));
}

/** [CO-3] The president's delegation by its lead, or a facilitator. */
export function chairs(ask: Ask): Permit {
  if (isFacilitator(ask)) return yes;
  if (rulesIn(ask.view.public).chair.by !== 'participant') return no('council/facilitators-chair');
  const { president } = ask.view.public.council;
  return president !== null && ownSeat(ask) === president ? actsForSeat(ask) : no('council/chair-only');
}

/**
 * [CO-9] [RU-5] Whether a person presides: somebody who is there sits in the president's seat; or facilitators do by the session's rules.
 * Where the computer chairs, nobody does.
 */
export function isChaired(slice: PublicSlice): boolean {
  const {
    council: { president },
    lobby,
  } = slice;
  switch (rulesIn(slice).chair.by) {
    case 'participant':
      return president !== null && holding(lobby, president).keptBy === 'people' && isHeld(lobby, president);
    case 'facilitator':
      return slice.settings?.mode === 'hosted';
    case 'computer':
      return false;
  }
}

export function isMember({ settings }: PublicSlice, seat: SeatId): boolean {
  return settings?.seats.some(({ id, council }) => id === seat && council !== null) ?? false;
}

/** A member of the Council, by whoever acts in its name. */
export function actsForMember(ask: Ask): Permit {
  const seat = ownSeat(ask);
  if (seat !== null && !isMember(ask.view.public, seat)) return no('council/members-only');
  return actsForSeat(ask);
}

/** Under which right a seat may speak and submit, or null before the Council is seated. */
export function rightOf(slice: PublicSlice, seat: SeatId): SpeakingRight | null {
  if (isMember(slice, seat)) return 'member';
  return slice.council.invited.find((invitation) => invitation.seat === seat)?.under ?? null;
}

export function meetingIsOpen({ meeting }: CouncilSlice): Permit {
  return meeting.is === 'open' ? yes : no('council/meeting-not-open');
}

export function noVoteIsOpen(council: CouncilSlice): Permit {
  return openPoll(council) === null ? yes : no('council/vote-open');
}

/** Whether the meeting can do business: the phases in which the Council meets. */
export function inMeetingPhase({ turn }: PublicSlice): Permit {
  return turn?.phase === 'negotiation' || turn?.phase === 'decision' ? yes : no('council/not-this-phase');
}

/** [SP-8] Whoever was muted publishes no words. */
export function mayPublish({ actor, view }: { readonly actor: Ask['actor']; readonly view: View }): Permit {
  const muted = actor.by === 'participant' && person(view.public.lobby, actor.participant).muted;
  return muted ? no('council/muted') : yes;
}
