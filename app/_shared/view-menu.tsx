'use client';

import Settings2 from 'lucide-react/icons/settings-2';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { Popover } from '#app/_components/popover.tsx';
import { LanguageSwitch } from '#app/_shared/language-switch.tsx';
import { ThemeSwitch } from '#app/_shared/theme-switch.tsx';

/** Language and display behind one button, where the header is full. */
export function ViewMenu() {
  const t = useTranslations('room');
  return (
    <Popover
      label={t('view')}
      className="flex items-center gap-2 p-1"
      trigger={<IconButton label={t('view')} icon={<Settings2 aria-hidden="true" className="size-5" />} />}
    >
      <LanguageSwitch />
      <ThemeSwitch />
    </Popover>
  );
}
