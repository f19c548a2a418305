import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '#db/connection.ts';
import { gather } from '#db/gather.ts';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { authSessions } from '#db/schema/auth-sessions.ts';
import { type Duration, type Instant, minutes } from '#engine/kernel/instant.ts';
import { arrayOfText } from './log/columns.ts';

/** One browser's sign-in. */
export interface AuthSession {
  readonly id: AuthSessionId;
  /** Whose account is signed in; null for a guest. */
  readonly host: HostId | null;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
}

const columns = {
  id: authSessions.id,
  host: authSessions.hostId,
  createdAt: authSessions.createdAt,
  lastSeenAt: authSessions.lastSeenAt,
};

/** How exactly it is known when a browser was last seen. Coarse, so that a page's requests are not each a write. */
const SEEN_EVERY: Duration = minutes(5);

export async function createAuthSession(
  { orm }: Database,
  { id, host, at }: { readonly id: AuthSessionId; readonly host: HostId | null; readonly at: Instant },
): Promise<AuthSession> {
  await orm.insert(authSessions).values({ id, hostId: host, createdAt: at, lastSeenAt: at });
  return { id, host, createdAt: at, lastSeenAt: at };
}

/** Null when it was signed out everywhere, or forgotten: then its cookie is worth nothing. */
export async function authSessionById({ orm }: Database, id: AuthSessionId): Promise<AuthSession | null> {
  const [found] = await orm.select(columns).from(authSessions).where(eq(authSessions.id, id));
  return found ?? null;
}

/** The same question, for many browsers that come at once. */
export function gatherAuthSessions({ orm }: Database): (id: AuthSessionId) => Promise<AuthSession | null> {
  return gather(async (ids) => {
    const named = sql`${authSessions.id} = any (${arrayOfText(ids)}::text::uuid[])`;
    const found = new Map(
      (await orm.select(columns).from(authSessions).where(named)).map((row) => [row.id, row]),
    );
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Whether a note that a browser was here is so recent that another would say nothing new. */
export function isSeenLately({ lastSeenAt }: Pick<AuthSession, 'lastSeenAt'>, now: Instant): boolean {
  return lastSeenAt >= now - SEEN_EVERY;
}

/** Notes that a browser was here. Writes only when the last note is minutes old. */
export async function seeAuthSession({ orm }: Database, id: AuthSessionId, now: Instant): Promise<void> {
  await orm
    .update(authSessions)
    .set({ lastSeenAt: now })
    .where(and(eq(authSessions.id, id), lt(authSessions.lastSeenAt, now - SEEN_EVERY)));
}

/** Signs a host in on a browser, or out with null. The seats that the browser holds stay as they are. */
export async function setHost(
  { orm }: Database,
  id: AuthSessionId,
  host: HostId | null,
): Promise<'set' | 'gone'> {
  const set = await orm
    .update(authSessions)
    .set({ hostId: host })
    .where(eq(authSessions.id, id))
    .returning({ id: authSessions.id });
  return set.length > 0 ? 'set' : 'gone';
}

/** Forgets a browser. Its participants stay, and come back by their return codes. */
export async function deleteAuthSession({ orm }: Database, id: AuthSessionId): Promise<void> {
  await orm.delete(authSessions).where(eq(authSessions.id, id));
}

/** Forgets browsers that were last seen before a moment. @returns how many. */
export async function deleteAuthSessionsUnseenSince({ orm }: Database, before: Instant): Promise<number> {
  const gone = await orm
    .delete(authSessions)
    .where(lt(authSessions.lastSeenAt, before))
    .returning({ id: authSessions.id });
  return gone.length;
}
