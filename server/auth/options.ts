import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { getDatabase } from '#db/connection.ts';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { authSessionById, createAuthSession, setHost } from '#db/stores/auth-sessions.ts';
import { credentialsByEmail } from '#db/stores/hosts.ts';
import { id } from '#engine/kernel/ids.ts';
import { limitFailures } from '#server/access/limits.ts';
import { authConfiguration } from './configuration.ts';
import { authCookie } from './cookie.ts';
import { isPassword } from './password.ts';
import { readToken } from './token.ts';

const day = 86_400;

/** Wrong passwords: ten in a quarter of an hour for one address; then it waits. */
const wrongPasswords = limitFailures({ each: 10, overall: 200, seconds: 900 });

/** What a page is told when it may not sign in, in the words of its own messages. */
export const signInRefusals = ['sign-in/wrong', 'sign-in/too-many'] as const;

/**
 * Sign-in. A browser has one auth session, named by its cookie; signing in as a host is a column of that row, and seats
 * are rows that point to it. So whoever sits somewhere as a guest and signs in stays seated, and a host who joins stays a
 * host.
 */
export function authOptions(): NextAuthOptions {
  const { secret, secureCookies } = authConfiguration();
  return {
    secret,
    session: { strategy: 'jwt', maxAge: 120 * day },
    pages: { signIn: '/host/sign-in', error: '/host/sign-in' },
    cookies: {
      sessionToken: {
        name: authCookie,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies },
      },
    },
    providers: [hostProvider(secret), guestProvider(secret)],
    callbacks: {
      jwt: ({ token, user }) => (user === undefined ? token : { sid: user.id }),
      session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }),
    },
  };
}

function hostProvider(secret: string) {
  return CredentialsProvider({
    id: 'host',
    name: 'Host',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(credentials, request) {
      const address = addressOf(request.headers);
      if ((await wrongPasswords.waitFor(address)) > 0) throw new Error('sign-in/too-many');
      const found = await credentialsByEmail(getDatabase(), credentials?.email ?? '');
      const right = await isPassword(credentials?.password ?? '', found?.passwordHash ?? null);
      if (found === null || !right) {
        await sleep(await wrongPasswords.failed(address));
        throw new Error('sign-in/wrong');
      }
      return { id: await openAuthSession(cookieOf(request.headers), secret, found.host.id) };
    },
  });
}

/** A guest needs nothing: what they may open, the join code says later. */
function guestProvider(secret: string) {
  return CredentialsProvider({
    id: 'guest',
    name: 'Guest',
    credentials: {},
    async authorize(_, request) {
      return { id: await openAuthSession(cookieOf(request.headers), secret, null) };
    },
  });
}

/** The browser's auth session: the one that it has, or a new one. */
async function openAuthSession(
  cookie: string | undefined,
  secret: string,
  host: HostId | null,
): Promise<AuthSessionId> {
  const database = getDatabase();
  const token = await readToken(cookie, secret);
  const held = token === null ? null : await authSessionById(database, token.sid);
  if (held !== null) {
    if (host !== null) await setHost(database, held.id, host);
    return held.id;
  }
  const sid = id<AuthSessionId>(randomUUID());
  await createAuthSession(database, { id: sid, host, at: Date.now() });
  return sid;
}

type Headers = Readonly<Record<string, unknown>> | undefined;

function cookieOf(headers: Headers): string | undefined {
  return typeof headers?.cookie === 'string' ? headers.cookie : undefined;
}

/** Where the try came from, as the server at the door wrote it down for us. */
function addressOf(headers: Headers): string {
  const address = headers?.['x-threshold-address'];
  return typeof address === 'string' ? address : 'unknown';
}
