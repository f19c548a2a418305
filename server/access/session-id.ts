import { z } from 'zod';
import type { SessionId } from '#engine/kernel/ids.ts';

const uuid = z.uuid();

/** Whether a text can be a session's id at all: what cannot is not looked up. */
export function isSessionId(text: string): text is SessionId {
  return uuid.safeParse(text).success;
}
