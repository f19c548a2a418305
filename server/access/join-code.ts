import { drawLetters, normaliseLetters } from './code-letters.ts';

const LENGTH = 6;
/** With a thousand sessions open, one draw in 4,800 is taken: twenty in a row mean that something else is wrong. */
const MOST_DRAWS = 20;

/** A code for a session, as it is stored and shown: six letters. Not known to be free. */
export function makeJoinCode(): string {
  return drawLetters(LENGTH);
}

/** The code that somebody typed, as it is stored; null when it cannot be one. */
export function normaliseJoinCode(typed: string): string | null {
  return normaliseLetters(typed, LENGTH);
}

/**
 * Makes codes until `use` finds one that no open session has. `use` writes it, because only the database's own uniqueness
 * decides between two sessions made at one moment; it answers `code-taken` when the code was not free.
 *
 * @returns the code, and what `use` answered.
 */
export async function withFreshJoinCode<Answer extends string>(
  use: (code: string) => Promise<Answer | 'code-taken'>,
  make: () => string = makeJoinCode,
): Promise<{ readonly code: string; readonly answer: Answer }> {
  for (let drawn = 0; drawn < MOST_DRAWS; drawn++) {
    const code = make();
    const answer = await use(code);
    if (answer !== 'code-taken') return { code, answer };
  }
  throw new Error(`${MOST_DRAWS} join codes in a row were taken`);
}
