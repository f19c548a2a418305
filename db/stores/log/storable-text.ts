/** Shown where a character could not be kept. */
const REPLACEMENT = '\ufffd';

/**
 * What PostgreSQL can keep of a text: it has no place for the character NUL, nor for half of a surrogate pair. One of
 * either, typed or sent by anybody, would make the database refuse the whole group of batches it came in.
 */
export function storableText(text: string): string {
  const withoutNul = text.includes('\0') ? text.replaceAll('\0', REPLACEMENT) : text;
  // Most texts have no surrogates at all, and to look for halves alone takes many times as long.
  return /[\ud800-\udfff]/.test(withoutNul) ? withoutNul.replace(/\p{Surrogate}/gu, REPLACEMENT) : withoutNul;
}
