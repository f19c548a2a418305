import type { SeatId, TextKey } from '#engine/kernel/ids.ts';
import type { intensities } from '#engine/session/settings.ts';
import { fallbackLocale, type Locale } from './locale.ts';

/**
 * Who may read a text of the scenario. `told`: whoever an event of the session has told of it by naming its key (news,
 * endings), and everybody once the debrief has begun. `seat:…`: that seat, and everybody once the debrief has begun.
 */
export type TextAudience = 'public' | 'facilitators' | 'told' | `seat:${SeatId}`;

/** How concrete the news is, chosen for a session by its facilitator. */
export type Intensity = (typeof intensities)[number];

/** A text's words in one language: as they are, and in less concrete words for a session that asked for those. */
export interface Wording {
  readonly concrete: string;
  readonly plain: string;
}

export interface ScenarioText {
  readonly audience: TextAudience;
  /** `line`: one line, no markup. `markdown`: paragraphs, headings, lists, emphasis. */
  readonly form: 'line' | 'markdown';
  readonly english: Wording;
  /** Other languages, where translated. */
  readonly translations: Readonly<Partial<Record<Exclude<Locale, typeof fallbackLocale>, Wording>>>;
}

export type ScenarioTexts = Readonly<Record<TextKey, ScenarioText>>;

/**
 * The words of a text as one reader gets them; English where the reader's language has none.
 * @throws when the key is unknown: keys come from the compiled scenario alone, so that is a bug.
 */
export function readText(texts: ScenarioTexts, key: TextKey, locale: Locale, intensity: Intensity): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`The scenario has no text "${key}"`);
  const wording = locale === fallbackLocale ? text.english : (text.translations[locale] ?? text.english);
  return wording[intensity];
}
