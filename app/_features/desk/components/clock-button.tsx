'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { ButtonTone } from '#app/_components/button.tsx';
import { ActionButton } from '#app/_shared/action-button.tsx';
import type { Permit } from '#engine/session/permit.ts';

interface ClockButtonProps {
  readonly act: { readonly permit: Permit; readonly busy: boolean };
  readonly shortcut?: string | undefined;
  readonly tone: ButtonTone;
  readonly onPress: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** One act on the clock, as wide as its column. */
export function ClockButton({ act, shortcut, tone, onPress, children }: ClockButtonProps) {
  return (
    <ActionButton
      permit={act.permit}
      busy={act.busy}
      tone={tone}
      {...(shortcut === undefined ? {} : { shortcut })}
      className="w-full justify-between!"
      onClick={onPress}
    >
      {children}
    </ActionButton>
  );
}
