import { z } from 'zod';
import { longestSummary } from '#engine/council/limits.ts';
import { draftId, seatId, writing } from '#engine/session/schemas.ts';

export const speakersCommands = [
  z.strictObject({ type: z.literal('AskForFloor') }),
  /** Asks for the floor to explain a vote on a draft. */
  z.strictObject({ type: z.literal('AskToExplain'), draft: draftId, when: z.enum(['before', 'after']) }),
  z.strictObject({ type: z.literal('LeaveSpeakersList') }),
  /** Null calls the next on the list. */
  z.strictObject({ type: z.literal('CallSpeaker'), seat: seatId.nullable() }),
  z.strictObject({ type: z.literal('EndSpeech'), summary: writing(longestSummary).nullable() }),
] as const;
