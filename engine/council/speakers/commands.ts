import { z } from 'zod';
import { seatId, writing } from '#engine/session/schemas.ts';

/** One line that says what a speech was about, in characters. */
export const longestSummary = 200;

export const speakersCommands = [
  z.strictObject({ type: z.literal('AskForFloor') }),
  z.strictObject({ type: z.literal('LeaveSpeakersList') }),
  /** Null calls the next on the list. */
  z.strictObject({ type: z.literal('CallSpeaker'), seat: seatId.nullable() }),
  z.strictObject({ type: z.literal('EndSpeech'), summary: writing(longestSummary).nullable() }),
] as const;
