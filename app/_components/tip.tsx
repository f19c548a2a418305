'use client';

import { Popover } from 'radix-ui';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';

interface TipProps {
  /** The button that the tip explains. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}

const LINGER_MS = 120;

/**
 * An explanation that opens on a tap, on Enter and under a resting mouse: phones have no hover, so a tooltip that
 * needs one tells half of the room nothing.
 */
export function Tip({ trigger, children, side = 'bottom' }: TipProps) {
  const [open, setOpen] = useState(false);
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hover = {
    onPointerEnter: (event: { pointerType: string }) => {
      if (event.pointerType !== 'mouse') return;
      clearTimeout(closing.current);
      setOpen(true);
    },
    onPointerLeave: (event: { pointerType: string }) => {
      if (event.pointerType !== 'mouse') return;
      clearTimeout(closing.current);
      closing.current = setTimeout(() => setOpen(false), LINGER_MS);
    },
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild {...hover}>
        {trigger}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          {...hover}
          side={side}
          sideOffset={6}
          collisionPadding={12}
          onOpenAutoFocus={(event) => event.preventDefault()}
          className="z-50 max-w-80 animate-fade rounded-control border bg-surface px-4 py-3 text-sm text-ink shadow-[0_8px_24px_rgb(0_0_0/0.12)]"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
