/** Shown where a character could not be kept. */
const REPLACEMENT = '\ufffd';

/**
 * What PostgreSQL can keep of a text: it has no place for the character NUL, nor for half of a surrogate pair. One of
 * either, typed or sent by anybody, would make the database refuse the whole group of batches it came in.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', REPLACEMENT).replace(/\p{Surrogate}/gu, REPLACEMENT);
}
