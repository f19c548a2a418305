'use client';

import SunMoon from 'lucide-react/icons/sun-moon';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { forgetPreference, rememberPreference } from '#app/_lib/preference-cookie.ts';
import { isTheme, THEME_COOKIE, type Theme } from '#app/_lib/theme.ts';

/** Paper or chamber. Choosing what the system would show anyway forgets the choice and follows the system again. */
export function ThemeSwitch() {
  const t = useTranslations('common');
  const toggle = () => {
    const root = document.documentElement;
    const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'chamber' : 'paper';
    const shown = isTheme(root.dataset.theme) ? root.dataset.theme : system;
    const next: Theme = shown === 'chamber' ? 'paper' : 'chamber';
    root.dataset.theme = next;
    if (next === system) forgetPreference(THEME_COOKIE);
    else rememberPreference(THEME_COOKIE, next);
  };
  return (
    <IconButton
      label={t('theme.switch')}
      icon={<SunMoon aria-hidden="true" className="size-5" />}
      onClick={toggle}
    />
  );
}
