import { describe, expect, it } from 'vitest';
import { hotkeyName } from '#app/_lib/use-hotkeys.ts';

const press = (
  key: string,
  code: string,
  held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', true>> = {},
) => hotkeyName({ key, code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

describe('hotkeyName', () => {
  it('names a letter without regard to capitals', () => {
    expect(press('n', 'KeyN')).toBe('n');
    expect(press('N', 'KeyN', { shiftKey: true })).toBe('Shift+N');
  });

  it('goes by the place on the keyboard while Alt is held', () => {
    expect(press('¡', 'Digit1', { altKey: true })).toBe('Alt+1');
  });

  it('keeps signs that need Shift as they are', () => {
    expect(press('?', 'Slash', { shiftKey: true })).toBe('?');
  });

  it('names other keys as they are called', () => {
    expect(press('Escape', 'Escape')).toBe('Escape');
    expect(press('z', 'KeyZ', { ctrlKey: true })).toBe('Ctrl+z');
  });
});
