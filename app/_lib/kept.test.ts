import { describe, expect, it } from 'vitest';
import { browserStore, type KeptStore, readKept } from '#app/_lib/kept.ts';

const storeWith = (text: string | null): KeptStore => ({ read: () => text, write: () => {} });

describe('readKept', () => {
  it('gives back what was kept', () => {
    expect(readKept(storeWith('{"a":1}'), 'key')).toEqual({ a: 1 });
  });

  it('counts what does not parse as not there', () => {
    expect(readKept(storeWith('{"a":'), 'key')).toBeNull();
    expect(readKept(storeWith(null), 'key')).toBeNull();
  });
});

describe('browserStore', () => {
  it('does nothing, and fails in nothing, where there is no storage', () => {
    expect(() => browserStore.write('key', 'value')).not.toThrow();
    expect(browserStore.read('key')).toBeNull();
  });
});
