import type { CriterionId } from '#engine/council/criteria.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import { writtenEnglish } from './written-en.ts';
import { writtenFrench } from './written-fr.ts';

/** What a bot says in a speech, by what it wants most. */
export const speechThemes = [
  'protection',
  'talks',
  'relief',
  'pressure',
  'justice',
  'consent',
  'facts',
  'rebuilding',
] as const;
export type SpeechTheme = (typeof speechThemes)[number];

/** The few words that bots write themselves, in one language. `country` is its name. */
export interface WrittenWords {
  readonly responsibility: () => string;
  readonly reports: (country: string) => string;
  readonly reportedToll: (country: string, deaths: number) => string;
  readonly authoritiesFirst: (country: string) => string;
  readonly unity: (country: string) => string;
  readonly threat: (country: string) => string;
  readonly ownership: (country: string) => string;
  readonly forceCase: Readonly<Record<CriterionId, (country: string, deaths: number) => string>>;
  readonly exitPlan: (country: string) => string;
  readonly speeches: Readonly<Record<SpeechTheme, (country: string) => string>>;
}

const words: Readonly<Record<Locale, WrittenWords>> = { en: writtenEnglish, fr: writtenFrench };

export function writtenWords(locale: Locale): WrittenWords {
  return words[locale];
}
