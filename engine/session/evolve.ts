import type { CouncilEvent } from '#engine/council/events.ts';
import { evolveCouncil } from '#engine/council/evolve.ts';
import { emptyCouncil } from '#engine/council/slice.ts';
import { stoppedAtZero } from '#engine/session/clock/clock.ts';
import type { ClockEvent } from '#engine/session/clock/events.ts';
import { evolveCrisis } from '#engine/session/consequences/evolve.ts';
import { emptyCrisis } from '#engine/session/consequences/slice.ts';
import type { PublicEvent } from '#engine/session/events.ts';
import { evolveLobby } from '#engine/session/lobby/evolve.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

export const emptyPublic: PublicSlice = {
  status: 'lobby',
  settings: null,
  clock: stoppedAtZero,
  overnight: false,
  turn: null,
  lobby: { people: {}, seats: {} },
  council: emptyCouncil,
  crisis: emptyCrisis,
};

/** The public slice after one more public event. It cannot refuse: what is in the log has happened. */
export function evolvePublic(slice: PublicSlice, event: PublicEvent): PublicSlice {
  switch (event.type) {
    case 'SessionCreated':
      return { ...slice, settings: event.settings };
    case 'SessionStarted':
    case 'PhaseBegan':
    case 'PhaseExtended':
    case 'ClockPaused':
    case 'PausedUnattended':
    case 'ClockResumed':
    case 'OutageEnded':
    case 'StepUndone':
    case 'DebriefBegan':
    case 'SessionEnded':
      return evolveClock(slice, event);
    case 'ParticipantArrived':
    case 'ParticipantRemoved':
    case 'ParticipantReadmitted':
    case 'SeatTaken':
    case 'SeatLeft':
    case 'LeadTaken':
    case 'SeatKept':
    case 'SteppedOut':
    case 'SteppedIn':
    case 'ParticipantMuted':
      return { ...slice, lobby: evolveLobby(slice.lobby, event) };
    case 'SituationReported':
    case 'NewsPublished':
    case 'MeasureTaken':
    case 'MeasureEnded':
    case 'ResourcesPledged':
    case 'CapitalAnswerBrought':
      return { ...slice, crisis: evolveCrisis(slice.crisis, event, slice.turn?.number ?? 0) };
    default:
      return { ...slice, council: evolveCouncil(slice.council, event satisfies CouncilEvent) };
  }
}

function evolveClock(slice: PublicSlice, event: ClockEvent): PublicSlice {
  switch (event.type) {
    case 'SessionStarted':
      return { ...slice, status: 'playing', clock: event.clock };
    case 'PhaseBegan': {
      const { turn, phase, endsAt, from, to } = event;
      return { ...slice, turn: { number: turn, phase, endsAt, from, to } };
    }
    case 'PhaseExtended':
      return slice.turn === null ? slice : { ...slice, turn: { ...slice.turn, endsAt: event.endsAt } };
    case 'ClockPaused':
      return { ...slice, clock: event.clock, overnight: event.overnight };
    case 'PausedUnattended':
    case 'ClockResumed':
    case 'OutageEnded':
    case 'StepUndone':
      return { ...slice, clock: event.clock, overnight: false };
    case 'DebriefBegan':
      return { ...slice, status: 'debrief' };
    case 'SessionEnded':
      return { ...slice, status: 'ended' };
  }
}
