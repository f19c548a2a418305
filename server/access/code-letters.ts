import { randomInt } from 'node:crypto';

/**
 * The letters of codes that people read from a wall, say aloud and type on a phone.
 *
 * - Letters only, so that a phone's keyboard never has to change.
 * - None that looks like a digit, since a reader does not know that there are none: B (8), D, O and Q (0), G (6),
 *   I and L (1), S (5), Z (2). None of pairs that blur from the back row: U and V.
 * - No vowels, so that no code is ever a word: A and E go too.
 *
 * Thirteen are left: six of them make 4.8 million codes, ten make 1.4 × 10^11.
 */
export const CODE_LETTERS = 'CFHJKMNPRTWXY';

/** Letters that nobody can foresee. */
export function drawLetters(count: number): string {
  return Array.from({ length: count }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('');
}

/**
 * What somebody typed, as a code of `count` letters: in either case, with whatever spaces and dashes they saw or their
 * keyboard added. Null when it cannot be a code, so that nothing needs to be looked up to say so.
 */
export function normaliseLetters(typed: string, count: number): string | null {
  const letters = typed.replace(/[\s\p{Dash}\p{Format}_.]/gu, '').toUpperCase();
  const isCode = letters.length === count && [...letters].every((letter) => CODE_LETTERS.includes(letter));
  return isCode ? letters : null;
}
