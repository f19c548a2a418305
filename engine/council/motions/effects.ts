import { callSession } from '#engine/council/assembly/follow.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { invitationFor } from '#engine/council/meeting/invitation.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import type { MotionId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { Motion } from './slice.ts';
import type { MotionTerms } from './terms.ts';

/** [MT-5] What becomes of the chamber once a motion is decided. */
export function effectsOf(
  { id, status, terms }: Motion,
  slice: PublicSlice,
  scenario: Scenario,
  at: SessionTime,
): readonly CouncilEvent[] {
  if (status === 'carried') return carried(id, terms, slice, scenario, at);
  // Rule 9: without an agenda there is nothing to meet about.
  return status === 'rejected' && terms.kind === 'agenda' ? adjourn(slice, at, null) : [];
}

function carried(
  id: MotionId,
  terms: MotionTerms,
  slice: PublicSlice,
  scenario: Scenario,
  at: SessionTime,
): readonly CouncilEvent[] {
  switch (terms.kind) {
    case 'suspend':
      return suspend(slice, at);
    case 'adjourn':
      return adjourn(slice, at, null);
    case 'adjourn-to':
      return adjourn(slice, at, { turn: terms.turn, phase: terms.phase });
    case 'refer':
      return [{ type: 'DraftSetAside', draft: terms.draft, why: 'referred', until: null }];
    case 'postpone':
      return [{ type: 'DraftSetAside', draft: terms.draft, why: 'postponed', until: terms.until }];
    case 'agenda':
      return [];
    case 'invite':
      return invite(terms.seat, scenario);
    case 'emergency-session':
      return callSession(id);
    case 'take-up':
      return [{ type: 'DraftTakenUp', draft: terms.draft }];
  }
}

function suspend({ council }: PublicSlice, at: SessionTime): readonly CouncilEvent[] {
  if (council.meeting.is !== 'open') return [];
  return [...endSpeechOn(council, 'chair', at), { type: 'MeetingSuspended', number: council.meeting.number }];
}

function adjourn(
  { council }: PublicSlice,
  at: SessionTime,
  until: { readonly turn: number; readonly phase: 'negotiation' | 'decision' } | null,
): readonly CouncilEvent[] {
  if (council.meeting.is === 'closed') return [];
  return [
    ...endSpeechOn(council, 'chair', at),
    { type: 'MeetingAdjourned', number: council.meeting.number, until },
  ];
}

function invite(
  seat: Extract<MotionTerms, { kind: 'invite' }>['seat'],
  { seats }: Scenario,
): readonly CouncilEvent[] {
  const kind = seats.find(({ id }) => id === seat)?.kind;
  return kind === undefined ? [] : [{ type: 'SeatInvited', seat, under: invitationFor(kind) }];
}
