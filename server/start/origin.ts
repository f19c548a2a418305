import type { IncomingMessage } from 'node:http';

/**
 * Whether a socket may come from there. A page of another site could open one in a signed-in browser, which sends the
 * cookie along; its Origin gives it away. Reads by polling carry none, and can only be of our own pages.
 */
export function isAllowedOrigin(
  { headers }: Pick<IncomingMessage, 'headers'>,
  publicUrl: string | null,
): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === publicUrl) return true;
  const forwarded = headers['x-forwarded-host'];
  const host = (Array.isArray(forwarded) ? forwarded[0] : forwarded) ?? headers.host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
