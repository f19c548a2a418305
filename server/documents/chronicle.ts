import type { DraftId, SeatId, SilenceId } from '#engine/kernel/ids.ts';
import type { PublicEvent, SessionEvent } from '#engine/session/events.ts';
import type { Recorded } from '#engine/session/record.ts';
import { standing } from '#engine/session/replay.ts';

/** A meeting of the Council, with all that was done in it in public. */
export interface HeldMeeting {
  readonly number: number;
  /** The day of the scenario on which its turn begins. */
  readonly day: string;
  readonly president: SeatId | null;
  readonly events: readonly PublicEvent[];
  readonly closed: boolean;
}

/** When, and in which meeting, something came about. `meeting` is null for what was done outside one. */
export interface When {
  readonly day: string;
  readonly meeting: number | null;
}

/** What the log tells of a session's documents and the state no longer holds: when, in which meeting, in which order. */
export interface Chronicle {
  readonly meetings: readonly HeldMeeting[];
  /** When a draft was last written, tabled or revised, by its id. */
  readonly circulated: ReadonlyMap<DraftId, When>;
  /** When the vote on a draft was closed, by its id. */
  readonly decided: ReadonlyMap<DraftId, When>;
  /** When a text under silence was agreed on, by its id. */
  readonly agreed: ReadonlyMap<SilenceId, When>;
}

interface OpenMeeting {
  readonly number: number;
  readonly day: string;
  readonly president: SeatId | null;
  readonly events: PublicEvent[];
  closed: boolean;
}

/** Reads the whole log of a session, in order. What an undo took back is passed over: it is no part of the record. */
export function chronicleOf(log: readonly Recorded<SessionEvent>[]): Chronicle {
  const meetings: OpenMeeting[] = [];
  const circulated = new Map<DraftId, When>();
  const decided = new Map<DraftId, When>();
  const agreed = new Map<SilenceId, When>();
  let day = '';
  let president: SeatId | null = null;
  for (const { audience, event: any } of standing(log)) {
    if (audience !== 'public') continue;
    const event = any as PublicEvent;
    if (event.type === 'SessionCreated') day = event.settings.startDate;
    if (event.type === 'PhaseBegan') day = event.from;
    if (event.type === 'PresidencyTaken') president = event.seat;
    if (event.type === 'MeetingOpened') {
      meetings.push({ number: event.number, day, president, events: [], closed: false });
    }
    const meeting = meetings.at(-1);
    const open = meeting === undefined || meeting.closed ? null : meeting;
    open?.events.push(event);
    if (open !== null && event.type === 'MeetingClosed') open.closed = true;
    const when: When = { day, meeting: open?.number ?? null };
    if (isCirculating(event)) circulated.set(event.draft, when);
    if (event.type === 'VoteClosed') decided.set(event.draft, when);
    if (event.type === 'SilencePassed') agreed.set(event.silence, when);
  }
  return { meetings, circulated, decided, agreed };
}

type Circulating = Extract<PublicEvent, { type: 'DraftSubmitted' | 'DraftRevised' | 'DraftTabled' }>;

function isCirculating(event: PublicEvent): event is Circulating {
  return event.type === 'DraftSubmitted' || event.type === 'DraftRevised' || event.type === 'DraftTabled';
}
