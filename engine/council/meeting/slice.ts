import type { SeatId } from '#engine/kernel/ids.ts';

/** Meetings are numbered in the session from 1. `held` counts those that are over. */
export type Meeting =
  | { readonly is: 'closed'; readonly held: number }
  | { readonly is: 'open'; readonly number: number }
  | { readonly is: 'suspended'; readonly number: number };

/**
 * Under which right a seat speaks: as a member, or invited without a vote under rule 37 (a state whose interests are specially
 * affected) or rule 39 (the Secretariat, or others competent to inform the Council); or as a guest, outside a meeting.
 */
export const speakingRights = ['member', 'rule-37', 'rule-39', 'guest'] as const;
export type SpeakingRight = (typeof speakingRights)[number];

export interface Invitation {
  readonly seat: SeatId;
  readonly under: Exclude<SpeakingRight, 'member' | 'guest'>;
}

/** The phase of a turn to which a meeting was adjourned. */
export interface Adjournment {
  readonly turn: number;
  readonly phase: 'negotiation' | 'decision';
}

/** The member that presides in a turn, by the order of the presidency; null before the Council is seated. */
export function presidentIn(turn: number, presidency: readonly SeatId[]): SeatId | null {
  return presidency[(turn - 1) % Math.max(1, presidency.length)] ?? null;
}
