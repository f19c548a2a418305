import { chamberIsOpen, isMember, mayPublish, noVoteIsOpen } from '#engine/council/chair.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { presides } from '#engine/council/informal/presiding.ts';
import { somethingIsOpen, speakingRightOf } from '#engine/council/informal/rights.ts';
import { noMotionWaits } from '#engine/council/motions/blocking.ts';
import { noPointIsOpen } from '#engine/council/points/blocking.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { hasVotingBegun } from '#engine/council/votes/begun.ts';
import type { DraftId, SeatId } from '#engine/kernel/ids.ts';
import { type Ask, type Guard, ownSeat, sitsInSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { isHeld } from '#engine/session/lobby/slice.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { nextSpeaker } from './next.ts';

/** [SP-1] [SP-2] */
export const askForFloor: Guard<CommandOf<'AskForFloor'>> = (ask) => {
  const { council } = ask.view.public;
  const seat = ownSeat(ask);
  const speaks = all(chamberIsOpen(ask), sitsInSeat(ask));
  if (speaks.may === 'no' || seat === null) return speaks;
  if (speakingRightOf(ask.view.public, seat) === null) return no('speakers/not-invited');
  if (council.meeting.is === 'closed' && council.informal === null) return no('council/meeting-not-open');
  if (isWaiting(council, seat)) return no('speakers/already-listed');
  return council.floor?.seat === seat ? no('speakers/has-floor') : yes;
};

/** [SP-9] */
export const askToExplain: Guard<CommandOf<'AskToExplain'>> = (ask, { draft: id, when }) => {
  const { public: slice } = ask.view;
  const seat = ownSeat(ask);
  const may = askForFloor(ask, {});
  if (may.may === 'no' || seat === null) return may;
  if (!isMember(slice, seat)) return no('council/members-only');
  if (id === undefined || when === undefined) return yes;
  return canBeExplained(slice.council, id, when);
};

function canBeExplained(council: CouncilSlice, id: DraftId, when: 'before' | 'after'): Permit {
  if (council.informal !== null) return no('council/meeting-not-open');
  const status = findDraft(council.drafts, id)?.status.is;
  if (status === undefined) return no('drafting/unknown-draft');
  if (when === 'before') {
    return status === 'tabled' && !hasVotingBegun(council, id) ? yes : no('speakers/not-before-a-vote');
  }
  const voted = council.votes.some(({ draft, turn }) => draft === id && turn === council.turn);
  return voted ? yes : no('speakers/not-after-a-vote');
}

/** [SP-3] */
export const leaveSpeakersList: Guard<CommandOf<'LeaveSpeakersList'>> = (ask) => {
  const seat = ownSeat(ask);
  const listed = seat !== null && isWaiting(ask.view.public.council, seat);
  return all(chamberIsOpen(ask), sitsInSeat(ask), listed ? yes : no('speakers/not-listed'));
};

/** [SP-4] [VO-4] */
export const callSpeaker: Guard<CommandOf<'CallSpeaker'>> = (ask, { seat }) => {
  const { council } = ask.view.public;
  const free = council.floor === null ? yes : no('speakers/floor-taken');
  return all(
    chamberIsOpen(ask),
    presides(ask),
    somethingIsOpen(ask.view.public),
    noVoteIsOpen(council),
    noPointIsOpen(council),
    council.informal === null ? noMotionWaits(ask.view.public) : yes,
    free,
    seat === undefined || seat === null ? somebodyWaits(ask) : canBeCalled(ask, seat),
  );
};

/** [SP-6] [SP-7] */
export const endSpeech: Guard<CommandOf<'EndSpeech'>> = (ask, { summary }) => {
  const { floor } = ask.view.public.council;
  const before = chamberIsOpen(ask);
  if (before.may === 'no') return before;
  if (floor === null) return no('speakers/floor-free');
  if (summary && ask.view.public.council.informal !== null) return no('speakers/no-record');
  if (ownSeat(ask) !== floor.seat) return all(presides(ask), summary ? no('speakers/not-your-speech') : yes);
  return all(sitsInSeat(ask), summary ? mayPublish(ask) : yes);
};

function isWaiting({ waiting }: CouncilSlice, seat: SeatId): boolean {
  return waiting.some((speaker) => speaker.seat === seat);
}

function somebodyWaits({ view }: Ask): Permit {
  return nextSpeaker(view.public) === null ? no('speakers/nobody-waits') : yes;
}

function canBeCalled({ view }: Ask, seat: SeatId): Permit {
  if (!isWaiting(view.public.council, seat)) return no('speakers/not-listed', { seat });
  return isHeld(view.public.lobby, seat) ? yes : no('speakers/away', { seat });
}
