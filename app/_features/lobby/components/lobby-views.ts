import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { ParticipantId } from '#engine/kernel/ids.ts';

/** Somebody in the lobby, as everyone sees them. */
export interface LobbyPerson {
  readonly id: ParticipantId;
  readonly name: string;
  /** `null`: still without a seat. */
  readonly seat: SeatFace | null;
  readonly isMe: boolean;
}

/** The delegation one belongs to. */
export interface MyDelegation {
  readonly seat: SeatFace;
  /** One public line: what this seat is in the crisis. */
  readonly role: string;
  readonly leadName: string;
  readonly iLead: boolean;
  readonly members: readonly string[];
}
