import { describe, expect, it } from 'vitest';
import { negotiateLocale } from '#app/_lib/locale.ts';

describe('negotiateLocale', () => {
  it('keeps the choice a person made', () => {
    expect(negotiateLocale('fr', 'en-GB,en')).toBe('fr');
  });

  it('passes over a choice it does not know', () => {
    expect(negotiateLocale('xx', 'fr-CA,fr;q=0.9,en;q=0.8')).toBe('fr');
  });

  it('respects the weights of the header, whatever their order', () => {
    expect(negotiateLocale(undefined, 'en;q=0.4, fr;q=0.9')).toBe('fr');
    expect(negotiateLocale(undefined, 'de, en;q=0.4')).toBe('en');
  });

  it('leaves out languages that are refused', () => {
    expect(negotiateLocale(undefined, 'fr;q=0, de')).toBe('en');
  });

  it('falls back to English without a header', () => {
    expect(negotiateLocale(undefined, null)).toBe('en');
  });
});
