import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';
import type { LobbyEvent } from './events.ts';
import { holding, type LobbySlice, type Person, person, type SeatHolding } from './slice.ts';

export function evolveLobby(lobby: LobbySlice, event: LobbyEvent): LobbySlice {
  switch (event.type) {
    case 'ParticipantArrived':
      return withPerson(lobby, event.participant, {});
    case 'ParticipantRemoved':
      return withPerson(vacate(lobby, event.participant), event.participant, { removed: true });
    case 'ParticipantReadmitted':
      return withPerson(lobby, event.participant, { removed: false });
    case 'SeatTaken':
      return take(vacate(lobby, event.participant), event.participant, event.seat);
    case 'SeatLeft':
      return vacate(lobby, event.participant);
    case 'LeadTaken':
      return withSeat(lobby, event.seat, { lead: event.participant });
    case 'SeatKept':
      return withSeat(lobby, event.seat, { keptBy: event.by });
    case 'SteppedOut':
      return withPerson(lobby, event.participant, { steppedOut: true });
    case 'SteppedIn':
      return withPerson(lobby, event.participant, { steppedOut: false });
    case 'ParticipantMuted':
      return withPerson(lobby, event.participant, { muted: event.muted });
  }
}

function withPerson(lobby: LobbySlice, participant: ParticipantId, change: Partial<Person>): LobbySlice {
  return {
    ...lobby,
    people: { ...lobby.people, [participant]: { ...person(lobby, participant), ...change } },
  };
}

function withSeat(lobby: LobbySlice, seat: SeatId, change: Partial<SeatHolding>): LobbySlice {
  return { ...lobby, seats: { ...lobby.seats, [seat]: { ...holding(lobby, seat), ...change } } };
}

function take(lobby: LobbySlice, participant: ParticipantId, seat: SeatId): LobbySlice {
  const { members, lead } = holding(lobby, seat);
  const seated = withSeat(lobby, seat, {
    members: [...members, participant],
    lead: lead ?? participant,
    keptBy: 'people',
  });
  return withPerson(seated, participant, { seat });
}

function vacate(lobby: LobbySlice, participant: ParticipantId): LobbySlice {
  const { seat } = person(lobby, participant);
  if (seat === null) return lobby;
  const { members, lead } = holding(lobby, seat);
  const remaining = members.filter((member) => member !== participant);
  const emptied = withSeat(lobby, seat, {
    members: remaining,
    lead: lead === participant ? (remaining[0] ?? null) : lead,
  });
  return withPerson(emptied, participant, { seat: null });
}
