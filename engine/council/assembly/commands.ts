import { z } from 'zod';
import { longestStatement } from '#engine/council/limits.ts';
import { draftId, writing } from '#engine/session/schemas.ts';

export const assemblyCommands = [
  /** Brings a text that was vetoed in the Council before the emergency special session. */
  z.strictObject({ type: z.literal('PutToAssembly'), draft: draftId }),
  z.strictObject({ type: z.literal('ExplainVeto'), draft: draftId, words: writing(longestStatement) }),
] as const;
