import { z } from 'zod';
import { draftLimits } from '#engine/council/limits.ts';
import { amendmentId, draftId, paragraphId, partId } from '#engine/session/schemas.ts';

export const partCommands = [
  z.strictObject({
    type: z.literal('AskSeparateVote'),
    draft: draftId,
    paragraphs: z
      .array(paragraphId)
      .min(1)
      .max(draftLimits.preambular + draftLimits.operative)
      .refine((named) => new Set(named).size === named.length, { error: 'names a paragraph twice' }),
  }),
  z.strictObject({ type: z.literal('WithdrawSeparateVote'), part: partId }),
  /** The mover of the draft objects to a separate vote. */
  z.strictObject({ type: z.literal('RefuseSeparateVote'), part: partId }),
  z.strictObject({ type: z.literal('RequestAmendmentVote'), amendment: amendmentId }),
] as const;
