import { breakUp } from '#engine/council/informal/decide.ts';
import { happens } from '#engine/council/settle.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './slice.ts';

export function openMeeting(
  state: SessionState,
  _: CommandOf<'OpenMeeting'>,
  context: DecideContext,
): Decision {
  const { council, clock } = state.public;
  const at = sessionTime(clock, context.now);
  return happens(state, context, [...breakUp(council, at), ...callToOrder(council.meeting)]);
}

export function suspendMeeting(
  state: SessionState,
  _: CommandOf<'SuspendMeeting'>,
  context: DecideContext,
): Decision {
  const { council, clock } = state.public;
  if (council.meeting.is !== 'open') throw new Error('The guard lets only an open meeting be suspended');
  return happens(state, context, [
    ...endSpeechOn(council, 'chair', sessionTime(clock, context.now)),
    { type: 'MeetingSuspended', number: council.meeting.number },
  ]);
}

export function markParty(
  state: SessionState,
  { seat, party }: CommandOf<'MarkParty'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'PartyMarked', seat, party }]);
}

/** [CO-4] [CO-5] What brings a meeting into session: the next one opens, or the one that was suspended resumes. */
export function callToOrder(meeting: Meeting): readonly MeetingEvent[] {
  switch (meeting.is) {
    case 'open':
      return [];
    case 'suspended':
      return [{ type: 'MeetingResumed', number: meeting.number }];
    case 'closed':
      return [{ type: 'MeetingOpened', number: meeting.held + 1 }];
  }
}
