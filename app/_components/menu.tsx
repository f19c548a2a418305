'use client';

import { clsx } from 'clsx';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: ReactNode;
      readonly icon?: ReactNode;
      readonly tone?: 'plain' | 'harm';
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    }
  | { readonly kind: 'divider'; readonly id: string };

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
}

/** A short list of acts behind one button, by touch, mouse and arrow keys. */
export function Menu({ trigger, entries, align = 'end' }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 min-w-48 animate-fade rounded-control border bg-surface p-1 text-ink shadow-[0_8px_24px_rgb(0_0_0/0.12)]"
        >
          {entries.map((entry) =>
            entry.kind === 'divider' ? (
              <DropdownMenu.Separator key={entry.id} className="my-1 border-t" />
            ) : (
              <DropdownMenu.Item
                key={entry.id}
                disabled={entry.disabled}
                onSelect={entry.onSelect}
                className={clsx(
                  'flex min-h-11 cursor-default items-center gap-2.5 rounded px-3 text-sm font-medium outline-none select-none',
                  'data-disabled:opacity-45 data-highlighted:bg-shade',
                  entry.tone === 'harm' && 'text-harm',
                )}
              >
                {entry.icon}
                {entry.label}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
