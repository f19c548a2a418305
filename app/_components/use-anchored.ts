'use client';

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Placement, placeBeside } from '#app/_lib/place-beside.ts';

interface Anchored {
  /** Around the trigger and the window: what is outside of it closes the window. */
  readonly wrapper: RefObject<HTMLSpanElement | null>;
  readonly floating: RefObject<HTMLDivElement | null>;
  readonly style: { readonly left: number; readonly top: number } | undefined;
}

/**
 * Keeps a small window beside its trigger while it is open, and closes it on Escape, on a press elsewhere and when the
 * page moves under it. A few lines of our own: a positioning library weighs more than the room's whole table.
 */
export function useAnchored(open: boolean, placement: Placement, close: () => void): Anchored {
  const wrapper = useRef<HTMLSpanElement>(null);
  const floating = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<Anchored['style']>();
  const { side, align } = placement;
  useLayoutEffect(() => {
    const anchor = wrapper.current?.firstElementChild?.getBoundingClientRect();
    const box = floating.current?.getBoundingClientRect();
    if (!open || !anchor || !box) return;
    const viewport = { width: innerWidth, height: innerHeight };
    setStyle(placeBeside(anchor, box, viewport, { side, align }));
  }, [open, side, align]);
  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Node && !wrapper.current?.contains(event.target)) close();
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    close();
    const trigger = wrapper.current?.firstElementChild;
    if (trigger instanceof HTMLElement && floating.current?.contains(document.activeElement)) trigger.focus();
  });
  const onMove = useEffectEvent(() => close());
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('pointerdown', (event) => onPointerDown(event), { signal });
    document.addEventListener('keydown', (event) => onKeyDown(event), { signal });
    addEventListener('scroll', () => onMove(), { signal, capture: true, passive: true });
    addEventListener('resize', () => onMove(), { signal });
    return () => stop.abort();
  }, [open]);
  return { wrapper, floating, style };
}

/** The look of a small window over the page. It is measured in a corner, as wide as its words, before it is placed. */
export const floatingClass =
  'fixed top-0 left-0 z-50 w-max animate-fade rounded-control border bg-surface text-ink shadow-[0_8px_24px_rgb(0_0_0/0.12)]';
