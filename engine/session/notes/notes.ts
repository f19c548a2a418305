import { z } from 'zod';
import type { ParticipantId, TextId } from '#engine/kernel/ids.ts';
import { longestNote } from '#engine/session/notes/limits.ts';
import { writing } from '#engine/session/schemas.ts';

/** A delegation's notes to itself. They are for its seat alone, and never open. */
export const noteCommands = [
  z.strictObject({ type: z.literal('WriteNote'), body: writing(longestNote) }),
] as const;

export type NoteEvent = {
  readonly type: 'NoteWritten';
  readonly note: TextId;
  readonly author: ParticipantId | null;
};
