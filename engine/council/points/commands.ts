import { z } from 'zod';
import { longestExplanation } from '#engine/council/limits.ts';
import { draftId, pointId, writing } from '#engine/session/schemas.ts';
import { verdicts } from './slice.ts';

const words = writing(longestExplanation).nullable();

export const pointCommands = [
  z.strictObject({
    type: z.literal('RaisePoint'),
    about: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('order') }),
      z.strictObject({ is: z.literal('nature'), draft: draftId }),
    ]),
    words,
  }),
  z.strictObject({ type: z.literal('WithdrawPoint'), point: pointId }),
  z.strictObject({
    type: z.literal('RulePoint'),
    point: pointId,
    verdict: z.enum([...verdicts.order, ...verdicts.nature]),
    grounds: words,
  }),
  /** Puts the point to the body instead of ruling on it. */
  z.strictObject({ type: z.literal('PutPoint'), point: pointId }),
  z.strictObject({ type: z.literal('ChallengeRuling'), point: pointId }),
] as const;
