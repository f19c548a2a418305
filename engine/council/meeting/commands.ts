import { z } from 'zod';

export const meetingCommands = [
  /** Opens a meeting, or resumes the one that is suspended. */
  z.strictObject({ type: z.literal('OpenMeeting') }),
  z.strictObject({ type: z.literal('SuspendMeeting') }),
] as const;
