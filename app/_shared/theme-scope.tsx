import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Theme } from '#app/_lib/theme.ts';

interface ThemeScopeProps {
  readonly theme: Theme;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page with a palette of its own: the projector's chamber on a teacher's paper laptop. */
export function ThemeScope({ theme, className, children }: ThemeScopeProps) {
  return (
    <div data-theme={theme} className={clsx('min-h-dvh bg-ground text-ink', className)}>
      {children}
    </div>
  );
}
