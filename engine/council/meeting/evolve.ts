import { lapseMotions } from '#engine/council/motions/evolve.ts';
import { settlePoint } from '#engine/council/points/evolve.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { MeetingEvent } from './events.ts';

export function evolveMeeting(slice: CouncilSlice, event: MeetingEvent): CouncilSlice {
  switch (event.type) {
    case 'CouncilSeated':
      return { ...slice, presidency: event.presidency, invited: event.invited };
    case 'PresidencyTaken':
      return { ...slice, president: event.seat, turn: event.turn };
    case 'MeetingOpened':
      return {
        ...slice,
        meeting: { is: 'open', number: event.number },
        agenda: 'provisional',
        adjournedTo: null,
      };
    case 'MeetingResumed':
      return { ...slice, meeting: { is: 'open', number: event.number } };
    case 'MeetingSuspended':
      return { ...slice, meeting: { is: 'suspended', number: event.number } };
    case 'MeetingClosed':
      return close(slice, event.number);
    case 'MeetingAdjourned':
      return { ...close(slice, event.number), adjournedTo: event.until };
    case 'SeatInvited': {
      const { seat, under } = event;
      return { ...slice, invited: [...slice.invited, { seat, under }] };
    }
    case 'PartyMarked': {
      const others = slice.parties.filter((seat) => seat !== event.seat);
      return { ...slice, parties: event.party ? [...others, event.seat] : others };
    }
  }
}

/** A meeting that is over takes its speakers list, its motions and its open point with it. */
function close(slice: CouncilSlice, held: number): CouncilSlice {
  return lapseMotions(
    settlePoint(
      { ...slice, meeting: { is: 'closed', held }, waiting: [], agenda: 'adopted', underVote: null },
      'lapsed',
    ),
  );
}
