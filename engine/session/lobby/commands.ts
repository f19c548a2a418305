import { z } from 'zod';
import type { ParticipantId } from '#engine/kernel/ids.ts';
import { participantId, seatId } from '#engine/session/schemas.ts';

export const lobbyCommands = [
  z.strictObject({ type: z.literal('ClaimSeat'), seat: seatId }),
  z.strictObject({ type: z.literal('LeaveSeat') }),
  z.strictObject({ type: z.literal('TakeLead') }),
  z.strictObject({ type: z.literal('StepOut') }),
  z.strictObject({ type: z.literal('StepIn') }),
  z.strictObject({ type: z.literal('SeatParticipant'), participant: participantId, seat: seatId.nullable() }),
  z.strictObject({ type: z.literal('DealSeats') }),
  z.strictObject({ type: z.literal('KeepSeat'), seat: seatId, by: z.enum(['bot', 'people']) }),
  z.strictObject({ type: z.literal('FillWithBots') }),
  z.strictObject({ type: z.literal('RemoveParticipant'), participant: participantId }),
  z.strictObject({ type: z.literal('ReadmitParticipant'), participant: participantId }),
  z.strictObject({ type: z.literal('MuteParticipant'), participant: participantId, muted: z.boolean() }),
] as const;

/** Given by the server when a person's first socket opens the session. */
export type LobbyHostCommand = { readonly type: 'Arrive'; readonly participant: ParticipantId };
