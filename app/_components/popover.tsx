'use client';

import { clsx } from 'clsx';
import { cloneElement, type ReactElement, type ReactNode, useId, useState } from 'react';
import { floatingClass, useAnchored } from '#app/_components/use-anchored.ts';

interface TriggerProps {
  readonly onClick?: () => void;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string | undefined;
}

interface PopoverProps {
  /** The button that opens and closes it. */
  readonly trigger: ReactElement<TriggerProps>;
  /** What it is, in words. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A few controls behind one button, where a bar is full. */
export function Popover({ trigger, label, className, children }: PopoverProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { wrapper, floating, style } = useAnchored(open, { side: 'below', align: 'end' }, () =>
    setOpen(false),
  );
  return (
    <span ref={wrapper} className="inline-flex">
      {cloneElement(trigger, {
        onClick: () => setOpen(!open),
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
      })}
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups what one fills in; this only holds switches.
        <div
          ref={floating}
          id={id}
          role="group"
          aria-label={label}
          style={style}
          className={clsx(floatingClass, !style && 'invisible', className)}
        >
          {children}
        </div>
      )}
    </span>
  );
}
