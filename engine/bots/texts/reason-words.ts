import type { BotReasonCode } from '#engine/bots/reasons.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import { reasonsInEnglish } from './en.ts';
import { reasonsInFrench } from './fr.ts';

/** The lines in which bots' reasons are shown, by language. */
export const reasonWords: Readonly<Record<Locale, Readonly<Record<BotReasonCode, string>>>> = {
  en: reasonsInEnglish,
  fr: reasonsInFrench,
};
