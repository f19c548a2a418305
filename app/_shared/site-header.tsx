import type { ReactNode } from 'react';
import { LanguageSwitch } from '#app/_shared/language-switch.tsx';
import { ThemeSwitch } from '#app/_shared/theme-switch.tsx';
import { Wordmark } from '#app/_shared/wordmark.tsx';

/** The head of every page outside a session. */
export function SiteHeader({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="mx-auto flex w-full max-w-6xl items-center justify-between gap-3 px-4 pt-3 sm:px-6">
      <Wordmark />
      <div className="flex items-center gap-1">
        {children}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
