import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';

/** A person as everyone sees them. Names are kept beside the log and sent apart. */
export interface Person {
  readonly seat: SeatId | null;
  readonly steppedOut: boolean;
  readonly muted: boolean;
  readonly removed: boolean;
}

/** A seat as everyone sees it: who sits there, whose ballot counts, and who acts for it. */
export interface SeatHolding {
  readonly members: readonly ParticipantId[];
  readonly lead: ParticipantId | null;
  readonly keptBy: 'bot' | 'people';
}

export interface LobbySlice {
  readonly people: Readonly<Record<ParticipantId, Person>>;
  readonly seats: Readonly<Record<SeatId, SeatHolding>>;
}

export const emptySeat: SeatHolding = { members: [], lead: null, keptBy: 'people' };
const newPerson: Person = { seat: null, steppedOut: false, muted: false, removed: false };

export function person(lobby: LobbySlice, participant: ParticipantId): Person {
  return lobby.people[participant] ?? newPerson;
}

export function holding(lobby: LobbySlice, seat: SeatId): SeatHolding {
  return lobby.seats[seat] ?? emptySeat;
}

/** Whether somebody can act for the seat now: a bot keeps it, or a member is in the room. */
export function isHeld(lobby: LobbySlice, seat: SeatId): boolean {
  const { keptBy, members } = holding(lobby, seat);
  return keptBy === 'bot' || members.some((member) => !person(lobby, member).steppedOut);
}
