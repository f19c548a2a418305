import type { CouncilSlice } from '#engine/council/slice.ts';
import type { MeetingEvent } from './events.ts';

export function evolveMeeting(slice: CouncilSlice, event: MeetingEvent): CouncilSlice {
  switch (event.type) {
    case 'CouncilSeated':
      return { ...slice, presidency: event.presidency, invited: event.invited };
    case 'PresidencyTaken':
      return { ...slice, president: event.seat, turn: event.turn };
    case 'MeetingOpened':
    case 'MeetingResumed':
      return { ...slice, meeting: { is: 'open', number: event.number } };
    case 'MeetingSuspended':
      return { ...slice, meeting: { is: 'suspended', number: event.number } };
    case 'MeetingClosed':
      return { ...slice, meeting: { is: 'closed', held: event.number }, waiting: [] };
  }
}
