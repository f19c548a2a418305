import { measureWords } from '#engine/crisis/measures/texts/words.ts';
import { crisisWords } from '#engine/crisis/texts/words.ts';
import type { Locale } from '#engine/scenario/locale.ts';

/** The catalogue's words in one language: sent with a session, so that no page carries both languages of all of it. */
export function wordsFor(locale: Locale) {
  return { ...crisisWords[locale], measures: measureWords[locale] };
}
