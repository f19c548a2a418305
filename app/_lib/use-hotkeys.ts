'use client';

import { useEffect, useEffectEvent } from 'react';

/** Keys by what they do: `n`, `Alt+1`, `Shift+N`. Letters ignore capitals unless `Shift+` is written. */
export type Hotkeys = Readonly<Record<string, () => void>>;

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a key press as hotkeys are written. Digits and letters with Alt go by their place on the keyboard, because
 * Alt makes other characters of them on some systems.
 */
export function hotkeyName(press: KeyPress): string {
  const place = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1]?.toLowerCase();
  const key = press.altKey && place ? place : press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const shifted = press.shiftKey && /^[a-z]$/.test(key);
  return [press.ctrlKey && 'Ctrl', press.metaKey && 'Meta', press.altKey && 'Alt', shifted && 'Shift', key]
    .filter(Boolean)
    .join('+')
    .replace(/(?<=Shift\+)[a-z]$/, (letter) => letter.toUpperCase());
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Listens for keys while `enabled`, except where somebody writes or a window is open over the page. */
export function useHotkeys(hotkeys: Hotkeys, enabled = true): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = hotkeyName(event);
    const act = hotkeys[name];
    if (!act || event.defaultPrevented || event.repeat) return;
    if (!event.altKey && (isWriting(event.target) || document.querySelector('[role="dialog"]'))) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}
