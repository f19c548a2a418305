import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';

/**
 * Who is here and who sits where. A delegation's first member is its lead, whose ballot counts, until somebody else takes
 * the lead. `keptBy` says who acts for a seat: its people, or a bot.
 */
export type LobbyEvent =
  | { readonly type: 'ParticipantArrived'; readonly participant: ParticipantId }
  | { readonly type: 'ParticipantRemoved'; readonly participant: ParticipantId }
  | { readonly type: 'ParticipantReadmitted'; readonly participant: ParticipantId }
  | { readonly type: 'SeatTaken'; readonly participant: ParticipantId; readonly seat: SeatId }
  | { readonly type: 'SeatLeft'; readonly participant: ParticipantId; readonly seat: SeatId }
  | { readonly type: 'LeadTaken'; readonly participant: ParticipantId; readonly seat: SeatId }
  | { readonly type: 'SeatKept'; readonly seat: SeatId; readonly by: 'bot' | 'people' }
  | { readonly type: 'SteppedOut'; readonly participant: ParticipantId }
  | { readonly type: 'SteppedIn'; readonly participant: ParticipantId }
  | { readonly type: 'ParticipantMuted'; readonly participant: ParticipantId; readonly muted: boolean };
