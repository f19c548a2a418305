import { describe, expect, it } from 'vitest';
import { hashReturnCode, makeReturnCode, normaliseReturnCode } from './return-code.ts';

describe('a return code', () => {
  it('has ten letters in two groups, and is another each time', () => {
    const made = Array.from({ length: 500 }, makeReturnCode);
    expect(made.every((code) => /^[CFHJKMNPRTWXY]{5}-[CFHJKMNPRTWXY]{5}$/.test(code))).toBe(true);
    expect(new Set(made).size).toBe(500);
  });

  it.each(['CFHJK-MNPRT', ' cfhjk mnprt ', 'cfhjkmnprt', 'Cfhjk\u2014Mnprt'])(
    'is read however it was typed: %j',
    (typed) => {
      expect(normaliseReturnCode(typed)).toBe('CFHJKMNPRT');
    },
  );

  it.each(['', 'CFHJK', 'CFHJK-MNPR0', 'CFHJK-MNPRTW'])(
    'is not read from what cannot be one: %j',
    (typed) => {
      expect(normaliseReturnCode(typed)).toBeNull();
      expect(() => hashReturnCode(typed)).toThrow('normalise');
    },
  );

  it('is stored as a hash, the same however it is written', () => {
    const hash = hashReturnCode('CFHJK-MNPRT');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashReturnCode('CFHJKMNPRT')).toBe(hash);
    expect(hashReturnCode('CFHJKMNPRW')).not.toBe(hash);
  });
});
