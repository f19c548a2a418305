import { z } from 'zod';
import { castableBallots } from '#engine/council/ballots.ts';
import { longestExplanation } from '#engine/council/limits.ts';
import { questionId, writing } from '#engine/session/schemas.ts';

export const questionCommands = [
  z.strictObject({
    type: z.literal('AnswerQuestion'),
    question: questionId,
    ballot: z.enum(castableBallots),
    explanation: writing(longestExplanation).nullable(),
  }),
  z.strictObject({ type: z.literal('CloseQuestion'), question: questionId }),
] as const;
