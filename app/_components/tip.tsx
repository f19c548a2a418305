'use client';

import { clsx } from 'clsx';
import { cloneElement, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { floatingClass, useAnchored } from '#app/_components/use-anchored.ts';

interface TriggerProps {
  readonly onClick?: () => void;
  readonly 'aria-expanded'?: boolean;
}

interface TipProps {
  /** The button that the tip explains. */
  readonly trigger: ReactElement<TriggerProps>;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
}

const LINGER_MS = 120;

/**
 * An explanation that opens on a tap, on Enter and under a resting mouse: phones have no hover, so a tooltip that
 * needs one tells half of the room nothing. Its words stand in a status, so that opening it reads them out.
 */
export function Tip({ trigger, children, align = 'end' }: TipProps) {
  const [open, setOpen] = useState(false);
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hovered = useRef(false);
  const { wrapper, floating, style } = useAnchored(open, { side: 'below', align }, () => setOpen(false));
  const byMouse = (act: () => void) => (event: { pointerType: string }) => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(closing.current);
    act();
  };
  return (
    <span
      ref={wrapper}
      className="inline-flex"
      onPointerEnter={byMouse(() => {
        hovered.current = true;
        setOpen(true);
      })}
      onPointerLeave={byMouse(() => {
        hovered.current = false;
        closing.current = setTimeout(() => setOpen(false), LINGER_MS);
      })}
    >
      {/* A press under a resting mouse must not close what the mouse has just opened. */}
      {cloneElement(trigger, { onClick: () => setOpen(hovered.current || !open), 'aria-expanded': open })}
      <span role="status">
        {open && (
          <div
            ref={floating}
            style={style}
            className={clsx(
              floatingClass,
              'max-w-[min(20rem,calc(100vw-1rem))] px-4 py-3 text-left text-sm font-normal',
              !style && 'invisible',
            )}
          >
            {children}
          </div>
        )}
      </span>
    </span>
  );
}
