const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A random id of 21 letters, 126 bits. Not `crypto.randomUUID`: phones that reach a laptop by plain http do not have it,
 * though they have `getRandomValues`.
 */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(21)), (byte) => alphabet[byte & 63]).join('');
}
