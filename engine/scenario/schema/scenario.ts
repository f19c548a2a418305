import { z } from 'zod';
import { scenarioLevels } from '#engine/scenario/scenario.ts';
import { countrySource } from './country.ts';
import { crisisSource } from './crisis.ts';
import { authorId, condition, isoDay, measureId } from './names.ts';
import { lengthsSource } from './plan.ts';

/** A measure of the deck: by itself, or with the seats that alone may take it as a move. */
export const deckSource = z.array(
  z.union([
    measureId,
    z.strictObject({
      measure: measureId.describe('A measure of the catalogue.'),
      by: z.array(authorId).min(1).describe('The seats that alone may take it as a move.'),
    }),
  ]),
);

export const endingSource = z.strictObject({
  id: authorId.describe('Its id, under which its words stand in the texts.'),
  when: condition.optional().describe('Condition for it; left out in the last one, and only there.'),
});

/** `scenario.yaml`. */
export const scenarioSource = z.strictObject({
  format: z.literal(1).describe('The version of this format: 1.'),
  version: z
    .number()
    .int()
    .min(1)
    .describe("The scenario's own version; raise it with every change that players would notice."),
  setting: z.enum(['invented', 'historical']).describe('Whether the country is invented or the case real.'),
  level: z.enum(scenarioLevels).describe('For how experienced a group it is meant.'),
  start: isoDay.describe('The first day of the first week, YYYY-MM-DD.'),
  'first-president': authorId.describe(
    'The Council seat that presides in the first month; the others follow in English alphabetical order.',
  ),
  lengths: lengthsSource.describe('How sessions of 60, 90 and 120 minutes are divided.'),
  country: countrySource.describe('The map, the regions and what lies around.'),
  crisis: crisisSource.describe('The country before the first week, as the model starts from it.'),
  deck: deckSource.describe('The measures of the catalogue that are dealt, 25 to 40.'),
  endings: z
    .array(endingSource)
    .min(2)
    .describe('Endings, tried in this order when the session ends; the last has no condition.'),
  questions: z.array(authorId).min(3).describe("Ids of the debrief's questions, in order."),
});

export type ScenarioSourceFile = z.infer<typeof scenarioSource>;
export type DeckSource = z.infer<typeof deckSource>;
