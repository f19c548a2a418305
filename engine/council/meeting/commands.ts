import { z } from 'zod';
import { seatId } from '#engine/session/schemas.ts';

export const meetingCommands = [
  /** Opens a meeting, or resumes the one that is suspended. */
  z.strictObject({ type: z.literal('OpenMeeting') }),
  z.strictObject({ type: z.literal('SuspendMeeting') }),
  /** Says whether a member is a party to the dispute (Article 27(3)). */
  z.strictObject({ type: z.literal('MarkParty'), seat: seatId, party: z.boolean() }),
] as const;
