import { chairs, chamberIsOpen, inMeetingPhase, meetingIsOpen, noVoteIsOpen } from '#engine/council/chair.ts';
import type { Guard } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, yes } from '#engine/session/permit.ts';

export const openMeeting: Guard<CommandOf<'OpenMeeting'>> = (ask) => {
  const { public: slice } = ask.view;
  const alreadyOpen = slice.council.meeting.is === 'open' ? no('council/meeting-open') : yes;
  return all(chamberIsOpen(ask), chairs(ask), inMeetingPhase(slice), alreadyOpen);
};

/** [CO-5] */
export const suspendMeeting: Guard<CommandOf<'SuspendMeeting'>> = (ask) => {
  const { turn, council } = ask.view.public;
  const deciding = turn?.phase === 'decision' ? no('council/decision-phase') : yes;
  return all(chamberIsOpen(ask), chairs(ask), meetingIsOpen(council), deciding, noVoteIsOpen(council));
};
