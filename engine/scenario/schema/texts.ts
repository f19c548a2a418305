import { z } from 'zod';
import { authorId, oneLine, paragraphs } from './names.ts';

const news = z.strictObject({
  headline: oneLine,
  body: paragraphs,
  /** Less concrete words for sessions that asked for them. */
  plain: z.strictObject({ headline: oneLine.optional(), body: paragraphs.optional() }).optional(),
});

/** Words by what they name: the same keys as in the structure, so that a translator needs this file alone. */
const words = {
  title: oneLine,
  summary: paragraphs,
  origin: paragraphs,
  country: z.strictObject({ name: oneLine, 'formal-name': oneLine, capital: oneLine }),
  regions: z.record(authorId, z.strictObject({ name: oneLine, description: paragraphs })),
  surroundings: z.record(authorId, oneLine),
  /** `short`, where the name is too long to stand beside a flag at the table. */
  seats: z.record(authorId, z.strictObject({ name: oneLine, short: oneLine.optional(), role: oneLine })),
  objectives: z.record(authorId, z.record(authorId, oneLine)),
  stances: z.record(authorId, z.record(authorId, oneLine)),
  events: z.record(authorId, news),
  endings: z.record(authorId, z.strictObject({ title: oneLine, text: paragraphs })),
  questions: z.record(authorId, oneLine),
};

/** `texts.en.yaml`: complete. */
export const englishTexts = z.strictObject(words);
/** `texts.<other>.yaml`: as far as it has been translated. */
export const translatedTexts = englishTexts.partial();

export type EnglishTexts = z.infer<typeof englishTexts>;
export type TextsSource = z.infer<typeof translatedTexts>;
export type NewsSource = z.infer<typeof news>;
