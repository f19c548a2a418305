import { decode } from 'next-auth/jwt';
import type { AuthSessionId } from '#db/ids.ts';
import { authCookie, readCookie } from './cookie.ts';

/** As much of the cookie's token as we keep in it: which auth session it is. All else is in the store. */
export interface AuthToken {
  readonly sid: AuthSessionId;
}

/** Reading a token costs a key derivation and a decryption; a socket that comes back brings the same one. */
const known = new Map<string, { readonly token: AuthToken; readonly until: number }>();
const mostKnown = 10_000;

/** The auth session that a raw `Cookie` header names; null where there is none, or it has expired or was forged. */
export async function readToken(header: string | undefined, secret: string): Promise<AuthToken | null> {
  const cookie = readCookie(header, authCookie);
  if (cookie === null) return null;
  const remembered = known.get(cookie);
  if (remembered !== undefined && remembered.until > Date.now()) return remembered.token;
  const token = await decode({ token: cookie, secret }).catch(() => null);
  if (typeof token?.sid !== 'string' || typeof token.exp !== 'number') return null;
  if (known.size >= mostKnown) known.clear();
  const read = { sid: token.sid as AuthSessionId };
  known.set(cookie, { token: read, until: token.exp * 1_000 });
  return read;
}
