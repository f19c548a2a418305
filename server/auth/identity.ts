import type { Database } from '#db/connection.ts';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import {
  type AuthSession,
  authSessionById,
  gatherAuthSessions,
  isSeenLately,
  seeAuthSession,
} from '#db/stores/auth-sessions.ts';
import { readToken } from './token.ts';

/** Whose browser a request or a socket comes from. */
export interface Identity {
  readonly authSession: AuthSessionId;
  /** The account that is signed in there; null for a guest. */
  readonly host: HostId | null;
}

/** The identity that a raw `Cookie` header stands for; null for a browser that never signed in, or was forgotten. */
export function identityOf(
  database: Database,
  cookie: string | undefined,
  secret: string,
): Promise<Identity | null> {
  return identityIn(database, cookie, secret, (id) => authSessionById(database, id));
}

/** The same, for a server to which many browsers come at once. */
export function identifier(
  database: Database,
  secret: string,
): (cookie: string | undefined) => Promise<Identity | null> {
  const find = gatherAuthSessions(database);
  return (cookie) => identityIn(database, cookie, secret, find);
}

async function identityIn(
  database: Database,
  cookie: string | undefined,
  secret: string,
  find: (id: AuthSessionId) => Promise<AuthSession | null>,
): Promise<Identity | null> {
  const token = await readToken(cookie, secret);
  const held = token === null ? null : await find(token.sid);
  if (held === null) return null;
  const now = Date.now();
  if (!isSeenLately(held, now)) await seeAuthSession(database, held.id, now);
  return { authSession: held.id, host: held.host };
}
