import { describe, expect, it } from 'vitest';
import { CODE_LETTERS } from './code-letters.ts';
import { makeJoinCode, normaliseJoinCode, withFreshJoinCode } from './join-code.ts';

describe('a join code', () => {
  it('has six letters, none of which looks like another or like a digit', () => {
    const drawn = Array.from({ length: 2_000 }, makeJoinCode);
    expect(drawn.every((code) => /^[CFHJKMNPRTWXY]{6}$/.test(code))).toBe(true);
    expect(new Set(drawn.join(''))).toEqual(new Set(CODE_LETTERS));
    for (const letter of 'AEIOUBDGLQSZV0125689') expect(CODE_LETTERS).not.toContain(letter);
  });

  it.each(['cfhjkm', ' CFH JKM\n', 'cfh-jkm', 'CFH\u2013JKM', 'c f h j k m', 'CFH\u00a0JKM', '\u200bCFHJKM'])(
    'is read however it was typed: %j',
    (typed) => {
      expect(normaliseJoinCode(typed)).toBe('CFHJKM');
    },
  );

  it.each(['', 'CFHJK', 'CFHJKMN', 'CFHJK0', 'CFHJKO', 'CFHJK?', 'ＣＦＨＪＫＭ', 'CFHJKM'.repeat(1_000)])(
    'is not read from what cannot be one: %j',
    (typed) => {
      expect(normaliseJoinCode(typed)).toBeNull();
    },
  );
});

describe('withFreshJoinCode', () => {
  it('draws again while codes are taken, and says which one was used', async () => {
    const codes = ['CCCCCC', 'FFFFFF', 'HHHHHH'];
    const tried: string[] = [];
    const made = await withFreshJoinCode(
      async (code) => {
        tried.push(code);
        return code === 'HHHHHH' ? 'created' : 'code-taken';
      },
      () => codes.shift() ?? '',
    );
    expect(made).toEqual({ code: 'HHHHHH', answer: 'created' });
    expect(tried).toEqual(['CCCCCC', 'FFFFFF', 'HHHHHH']);
  });

  it('hands on any other answer, and gives up when nothing is ever free', async () => {
    expect((await withFreshJoinCode(async () => 'gone')).answer).toBe('gone');
    await expect(withFreshJoinCode(async () => 'code-taken')).rejects.toThrow('taken');
  });
});
