import { z } from 'zod';
import { castableBallots } from '#engine/council/ballots.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import { longestExplanation, mostReasons } from '#engine/council/limits.ts';
import { draftId, writing } from '#engine/session/schemas.ts';

const reasons = z
  .array(z.enum(criterionIds))
  .max(mostReasons)
  .refine((named) => new Set(named).size === named.length, { error: 'names a reason twice' });

export const voteCommands = [
  z.strictObject({ type: z.literal('PutToVote'), draft: draftId }),
  z.strictObject({
    type: z.literal('CastVote'),
    draft: draftId,
    ballot: z.enum(castableBallots),
    reasons,
    explanation: writing(longestExplanation).nullable(),
  }),
  z.strictObject({ type: z.literal('CloseVote'), draft: draftId }),
] as const;
