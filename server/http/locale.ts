import { fallbackLocale, type Locale, locales } from '#engine/scenario/locale.ts';

/** The language that a page asks for; English when it asks for none that we have. */
export function localeOf(asked: string | undefined): Locale {
  return locales.find((locale) => locale === asked) ?? fallbackLocale;
}
