'use client';

import Settings2 from 'lucide-react/icons/settings-2';
import { Popover } from 'radix-ui';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { LanguageSwitch } from '#app/_shared/language-switch.tsx';
import { ThemeSwitch } from '#app/_shared/theme-switch.tsx';

/** Language and display behind one button, where the header is full. */
export function ViewMenu() {
  const t = useTranslations('room');
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <IconButton label={t('view')} icon={<Settings2 aria-hidden="true" className="size-5" />} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={t('view')}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 flex animate-fade items-center gap-2 rounded-control border bg-surface p-1 text-ink shadow-[0_8px_24px_rgb(0_0_0/0.12)]"
        >
          <LanguageSwitch />
          <ThemeSwitch />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
