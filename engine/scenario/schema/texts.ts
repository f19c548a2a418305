import { z } from 'zod';
import { authorId, oneLine, paragraphs } from './names.ts';

const news = z.strictObject({
  headline: oneLine.describe('One line.'),
  body: paragraphs.describe('A few sentences.'),
  plain: z
    .strictObject({ headline: oneLine.optional(), body: paragraphs.optional() })
    .optional()
    .describe('Less concrete words for sessions that asked for them.'),
});

/** Words by what they name: the same keys as in the structure, so that a translator needs this file alone. */
const words = {
  title: oneLine.describe("The scenario's title."),
  summary: paragraphs.describe('What it is about, for whoever chooses it.'),
  origin: paragraphs.describe('Whose membership is borrowed, what is invented or which sources it rests on.'),
  country: z
    .strictObject({
      name: oneLine.describe('As people say it.'),
      'formal-name': oneLine.describe('As documents say it.'),
      capital: oneLine.describe('The city.'),
    })
    .describe("The country's names."),
  regions: z
    .record(
      authorId,
      z.strictObject({
        name: oneLine.describe('What it is called.'),
        description: paragraphs.describe('Who lives there and what matters about it.'),
      }),
    )
    .describe('Words for each region.'),
  surroundings: z.record(authorId, oneLine).describe('Names of what lies around.'),
  seats: z
    .record(
      authorId,
      z.strictObject({
        name: oneLine.describe('What it is called.'),
        short: oneLine.optional().describe('Where the name is too long to stand beside a flag at the table.'),
        role: oneLine.describe('What it is, in a few words.'),
      }),
    )
    .describe('Words for each seat.'),
  objectives: z
    .record(authorId, z.record(authorId, oneLine))
    .describe('Each objective in one line, by seat.'),
  stances: z
    .record(authorId, z.record(authorId, oneLine))
    .describe('Each red line and condition said as a reason, by seat.'),
  events: z.record(authorId, news).describe('The news of each event.'),
  endings: z
    .record(
      authorId,
      z.strictObject({
        title: oneLine.describe('One line.'),
        text: paragraphs.describe('What became of the country.'),
      }),
    )
    .describe('What is read out when the session ends.'),
  questions: z.record(authorId, oneLine).describe("The debrief's questions."),
};

/** `texts.en.yaml`: complete. */
export const englishTexts = z.strictObject(words);
/** `texts.<other>.yaml`: as far as it has been translated. */
export const translatedTexts = englishTexts.partial();

export type EnglishTexts = z.infer<typeof englishTexts>;
export type TextsSource = z.infer<typeof translatedTexts>;
export type NewsSource = z.infer<typeof news>;
