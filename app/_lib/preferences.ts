import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { LOCALE_COOKIE, type Locale, negotiateLocale } from '#app/_lib/locale.ts';
import { isTheme, THEME_COOKIE, type Theme } from '#app/_lib/theme.ts';

export interface Preferences {
  readonly locale: Locale;
  /** `null`: follow the system. */
  readonly theme: Theme | null;
}

/** What the person looking at this page chose, from their cookies and their browser's languages. Server only. */
export const readPreferences = cache(async (): Promise<Preferences> => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const theme = jar.get(THEME_COOKIE)?.value;
  return {
    locale: negotiateLocale(jar.get(LOCALE_COOKIE)?.value, head.get('accept-language')),
    theme: isTheme(theme) ? theme : null,
  };
});
