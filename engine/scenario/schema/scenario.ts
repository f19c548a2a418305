import { z } from 'zod';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { scenarioLevels } from '#engine/scenario/scenario.ts';
import { countrySource } from './country.ts';
import { crisisSource } from './crisis.ts';
import { authorId, condition, isoDay } from './names.ts';
import { lengthsSource } from './plan.ts';

const measure = z.enum(measureIds);

/** A measure of the deck: by itself, or with the seats that alone may take it as a move. */
export const deckSource = z.array(
  z.union([measure, z.strictObject({ measure, by: z.array(authorId).min(1) })]),
);

export const endingSource = z.strictObject({ id: authorId, when: condition.optional() });

/** `scenario.yaml`. */
export const scenarioSource = z.strictObject({
  format: z.literal(1),
  version: z.number().int().min(1),
  setting: z.enum(['invented', 'historical']),
  level: z.enum(scenarioLevels),
  start: isoDay,
  'first-president': authorId,
  lengths: lengthsSource,
  country: countrySource,
  crisis: crisisSource,
  deck: deckSource,
  endings: z.array(endingSource).min(2),
  questions: z.array(authorId).min(3),
});

export type ScenarioSourceFile = z.infer<typeof scenarioSource>;
export type DeckSource = z.infer<typeof deckSource>;
