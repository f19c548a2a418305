import { english } from '#engine/crisis/texts/en.ts';
import { french } from '#engine/crisis/texts/fr.ts';
import type { CrisisWords } from '#engine/crisis/texts/shape.ts';

/** The crisis' words by language. A page imports one language's file, or is sent it, never both. */
export const crisisWords: Readonly<Record<'en' | 'fr', CrisisWords>> = { en: english, fr: french };
