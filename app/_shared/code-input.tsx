'use client';

import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { TextInput } from '#app/_components/text-input.tsx';

/** The field for a join code or a return code: large, capitals, no help from the keyboard's dictionary. */
export function CodeInput({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <TextInput
      autoCapitalize="characters"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={24}
      {...rest}
      className={clsx(
        'min-h-14 text-center text-2xl! font-semibold tracking-[0.18em] uppercase figures',
        className,
      )}
    />
  );
}
