import { z } from 'zod';
import { longestExplanation, longestStatement } from '#engine/council/limits.ts';
import { silenceId, writing } from '#engine/session/schemas.ts';

const body = writing(longestStatement);

export const silenceCommands = [
  z.strictObject({
    type: z.literal('PlaceUnderSilence'),
    text: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('presidential-statement'), body }),
      z.strictObject({ kind: z.literal('press-statement'), body }),
      z.strictObject({ kind: z.literal('listing'), body }),
      z.strictObject({ kind: z.literal('delisting'), body, listing: silenceId }),
    ]),
  }),
  z.strictObject({
    type: z.literal('BreakSilence'),
    silence: silenceId,
    words: writing(longestExplanation).nullable(),
  }),
  z.strictObject({ type: z.literal('WithdrawFromSilence'), silence: silenceId }),
] as const;
