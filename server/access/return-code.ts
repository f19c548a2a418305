import { createHash } from 'node:crypto';
import { drawLetters, normaliseLetters } from './code-letters.ts';

const GROUP = 5;
const LENGTH = 2 * GROUP;

/** A participant's personal code, which brings them back into their seat on another device, as shown: `CFHJK-MNPRT`. */
export function makeReturnCode(): string {
  return `${drawLetters(GROUP)}-${drawLetters(GROUP)}`;
}

/** The ten letters of the code that somebody typed; null when it cannot be one. */
export function normaliseReturnCode(typed: string): string | null {
  return normaliseLetters(typed, LENGTH);
}

/**
 * What is stored of a code, as shown or normalised: SHA-256 of its letters, in hexadecimal. A fast hash is enough: the
 * letters are random, the code opens one seat of one session, and wrong guesses are counted. Throws for what is no code.
 */
export function hashReturnCode(code: string): string {
  const letters = normaliseReturnCode(code);
  if (letters === null) throw new Error('Only a return code has a hash: normalise what was typed first');
  return createHash('sha256').update(letters).digest('hex');
}
