/** The cookie of an auth session. One name on http and https alike, so that the socket need not guess. */
export const authCookie = 'threshold.auth';

/** The value of a cookie in a raw `Cookie` header; null where it is not there or cannot be read. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const equals = part.indexOf('=');
    if (equals > 0 && part.slice(0, equals).trim() === name) return decoded(part.slice(equals + 1).trim());
  }
  return null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
