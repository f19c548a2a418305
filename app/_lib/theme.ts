/** Paper by day, the chamber by night. Without a choice the system decides. */
export const THEMES = ['paper', 'chamber'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'threshold_theme';

export function isTheme(value: string | undefined): value is Theme {
  return THEMES.some((theme) => theme === value);
}
