import type { SeatFace } from '#app/_shared/seat-face.ts';

/** What a person with the right code may know before they are in. */
export interface JoinableSession {
  readonly scenario: string;
  readonly host: string;
  /** The scenario's note on its content, in the reader's language. */
  readonly contentNote: string;
  /** Who gives out seats: the people themselves, or the facilitator in the lobby. */
  readonly seating: 'choose' | 'dealt';
  readonly seats: readonly JoinableSeat[];
}

export interface JoinableSeat extends SeatFace {
  readonly group: 'members' | 'others';
  /** How many people hold it already. */
  readonly people: number;
  readonly state: 'free' | 'shared' | 'full';
}

/** Where somebody is on their way in. Each step keeps what the step before learned. */
export type JoinStep =
  | { readonly step: 'code' }
  | { readonly step: 'name'; readonly code: string; readonly session: JoinableSession }
  | {
      readonly step: 'seat';
      readonly code: string;
      readonly session: JoinableSession;
      readonly name: string;
    };
