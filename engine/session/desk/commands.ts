import { z } from 'zod';
import { plainId, writing } from '#engine/session/schemas.ts';

/** The longest reason or note that a facilitator leaves on the record. */
export const longestReason = 500;

export const deskCommands = [
  z.strictObject({ type: z.literal('ReleaseInject'), inject: plainId }),
  z.strictObject({
    type: z.literal('AdjustIndicator'),
    indicator: plainId,
    region: plainId.nullable(),
    /** The value it is to have, in the indicator's unit. */
    value: z.number().min(0).max(100_000_000),
    reason: writing(longestReason),
  }),
  z.strictObject({ type: z.literal('EndMeasure'), instance: plainId, reason: writing(longestReason) }),
  z.strictObject({ type: z.literal('MarkMoment'), note: writing(longestReason) }),
] as const;
