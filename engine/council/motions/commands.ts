import { z } from 'zod';
import { motionId } from '#engine/session/schemas.ts';
import { motionTerms } from './terms.ts';

export const motionCommands = [
  z.strictObject({ type: z.literal('ProposeMotion'), motion: motionTerms }),
  z.strictObject({ type: z.literal('SecondMotion'), motion: motionId }),
  z.strictObject({ type: z.literal('WithdrawMotion'), motion: motionId }),
  /** Puts a motion to the vote, or asks whether anybody objects to it. */
  z.strictObject({ type: z.literal('PutMotion'), motion: motionId, by: z.enum(['vote', 'objection']) }),
  z.strictObject({ type: z.literal('RuleMotionOut'), motion: motionId }),
] as const;
