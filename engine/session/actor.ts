import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';

/**
 * Who did it, and on whose behalf. Every recorded event carries one. A participant acts for the seat they hold at that
 * moment; a bot acts for the seat it keeps; the clock and the host act for nobody.
 */
export type Actor =
  | { readonly by: 'participant'; readonly participant: ParticipantId; readonly seat: SeatId | null }
  | { readonly by: 'facilitator'; readonly facilitator: string }
  | { readonly by: 'bot'; readonly seat: SeatId }
  | { readonly by: 'clock' }
  | { readonly by: 'host' };
