import type { Database } from '#db/connection.ts';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { authSessionById, seeAuthSession } from '#db/stores/auth-sessions.ts';
import { readToken } from './token.ts';

/** Whose browser a request or a socket comes from. */
export interface Identity {
  readonly authSession: AuthSessionId;
  /** The account that is signed in there; null for a guest. */
  readonly host: HostId | null;
}

/** The identity that a raw `Cookie` header stands for; null for a browser that never signed in, or was forgotten. */
export async function identityOf(
  database: Database,
  cookie: string | undefined,
  secret: string,
): Promise<Identity | null> {
  const token = await readToken(cookie, secret);
  if (token === null) return null;
  const held = await authSessionById(database, token.sid);
  if (held === null) return null;
  await seeAuthSession(database, held.id, Date.now());
  return { authSession: held.id, host: held.host };
}
