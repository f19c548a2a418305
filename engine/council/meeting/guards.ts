import {
  chairs,
  chamberIsOpen,
  inMeetingPhase,
  isMember,
  meetingIsOpen,
  noVoteIsOpen,
} from '#engine/council/chair.ts';
import { noPointIsOpen } from '#engine/council/points/blocking.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { Guard } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { hasCome } from './adjourned.ts';

export const openMeeting: Guard<CommandOf<'OpenMeeting'>> = (ask) => {
  const { public: slice } = ask.view;
  const alreadyOpen = slice.council.meeting.is === 'open' ? no('council/meeting-open') : yes;
  return all(chamberIsOpen(ask), chairs(ask), inMeetingPhase(slice), alreadyOpen, notAdjourned(slice));
};

/** [CO-5] */
export const suspendMeeting: Guard<CommandOf<'SuspendMeeting'>> = (ask) => {
  const { turn, council } = ask.view.public;
  const deciding = turn?.phase === 'decision' ? no('council/decision-phase') : yes;
  return all(
    chamberIsOpen(ask),
    chairs(ask),
    meetingIsOpen(council),
    deciding,
    noVoteIsOpen(council),
    noPointIsOpen(council),
  );
};

/** [RU-6] */
export const markParty: Guard<CommandOf<'MarkParty'>> = (ask, { seat, party }) => {
  const { public: slice } = ask.view;
  const before = all(chamberIsOpen(ask), chairs(ask), noVoteIsOpen(slice.council));
  if (before.may === 'no') return before;
  if (!rulesIn(slice).partiesAbstain) return no('council/parties-vote');
  if (seat === undefined) return yes;
  if (!isMember(slice, seat)) return no('council/not-a-member');
  const marked = slice.council.parties.includes(seat);
  return party === undefined || party !== marked ? yes : no('council/marked-already');
};

/** [MT-5] */
function notAdjourned({ council, turn }: PublicSlice): Permit {
  const { adjournedTo } = council;
  const waits = adjournedTo !== null && turn !== null && !hasCome(adjournedTo, turn);
  return waits ? no('council/adjourned', { turn: adjournedTo.turn }) : yes;
}
