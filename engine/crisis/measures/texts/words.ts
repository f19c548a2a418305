import type { MeasureText } from '#engine/crisis/measures/face-types.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import { english } from '#engine/crisis/measures/texts/en/all.ts';
import { french } from '#engine/crisis/measures/texts/fr/all.ts';

/** The catalogue's words by language. A page imports one language's file, or is sent it, never both. */
export const measureWords: Readonly<Record<'en' | 'fr', Readonly<Record<MeasureId, MeasureText>>>> = {
  en: english,
  fr: french,
};
