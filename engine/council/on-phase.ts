import { debatesDue } from '#engine/council/assembly/follow.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { hasCome } from '#engine/council/meeting/adjourned.ts';
import { callToOrder } from '#engine/council/meeting/decide.ts';
import { invitationFor } from '#engine/council/meeting/invitation.ts';
import { type Invitation, presidentIn } from '#engine/council/meeting/slice.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { RulePack } from '#engine/council/rules/pack.ts';
import { withFollowing } from '#engine/council/settle.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import type { DecideContext, NewEvent } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';

export interface PhaseBegun {
  readonly turn: number;
  readonly phase: Phase;
  readonly at: SessionTime;
}

/**
 * What a phase that has just begun brings in the chamber: the presidency passes, the meeting opens or closes, and in the decision
 * phase the first draft on the table is put to the vote. No vote may be open.
 */
export function councilOnPhase(
  state: SessionState,
  { turn, phase, at }: PhaseBegun,
  context: DecideContext,
): readonly NewEvent[] {
  const { council } = state.public;
  const { invitations } = rulesIn(state.public);
  const seated = council.presidency.length === 0 ? seatCouncil(context.scenario, invitations) : [];
  return withFollowing(state, context, [
    ...seated,
    ...debatesDue(council, turn),
    ...passPresidency(council, turn, context.scenario),
    ...endSpeechOn(council, 'phase', at),
    ...(council.informal === null ? [] : [{ type: 'InformalEnded' as const }]),
    ...moveMeeting(council, turn, phase),
  ]);
}

/** [CO-1] */
function seatCouncil(
  { presidency, seats }: Scenario,
  invitations: RulePack['invitations'],
): readonly CouncilEvent[] {
  const invited = seats
    .filter(({ id }) => invitations === 'standing' && !presidency.includes(id))
    .map(({ id, kind }): Invitation => ({ seat: id, under: invitationFor(kind) }));
  return [{ type: 'CouncilSeated', presidency, invited }];
}

/** [CO-2] */
function passPresidency(council: CouncilSlice, turn: number, scenario: Scenario): readonly CouncilEvent[] {
  if (council.turn === turn) return [];
  const order = council.presidency.length === 0 ? scenario.presidency : council.presidency;
  const seat = presidentIn(turn, order);
  return seat === null ? [] : [{ type: 'PresidencyTaken', seat, turn }];
}

/** [CO-4] [CO-6] [CO-7] */
function moveMeeting(
  { meeting, adjournedTo }: CouncilSlice,
  turn: number,
  phase: Phase,
): readonly CouncilEvent[] {
  switch (phase) {
    case 'negotiation':
    case 'decision': {
      const waits = adjournedTo !== null && !hasCome(adjournedTo, { number: turn, phase });
      return waits ? [] : callToOrder(meeting);
    }
    case 'briefing':
    case 'consequences':
      return meeting.is === 'closed' ? [] : [{ type: 'MeetingClosed', number: meeting.number }];
  }
}
