/** The languages a scenario may be written in. English is complete in every scenario; others fall back to it. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];
export const fallbackLocale = 'en' satisfies Locale;
