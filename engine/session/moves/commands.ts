import { z } from 'zod';
import { capitalQuestions } from '#engine/session/moves/capital-questions.ts';
import { plainId } from '#engine/session/schemas.ts';

const people = z.int().min(0).max(200_000);
/** Millions of US dollars. */
const money = z.int().min(0).max(100_000);

/** What a measure is given: how many, how long, where. What is left out takes the measure's default. */
export const chosenParams = z.strictObject({
  troops: people.optional(),
  police: people.optional(),
  money: money.optional(),
  weeks: z.int().min(1).max(104).optional(),
  target: plainId.optional(),
});
export type ChosenParams = z.infer<typeof chosenParams>;

export const moveCommands = [
  z.strictObject({ type: z.literal('MakeMove'), measure: plainId, params: chosenParams }),
  z.strictObject({ type: z.literal('EndMove'), instance: plainId }),
  z.strictObject({ type: z.literal('Pledge'), instance: plainId, troops: people, police: people, money }),
  z.strictObject({ type: z.literal('AskCapital'), about: z.enum(capitalQuestions) }),
  z.strictObject({ type: z.literal('BringAnswer'), request: plainId }),
] as const;
