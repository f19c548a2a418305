import { randomUUID } from 'node:crypto';
import type { Database } from '#db/connection.ts';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { createAuthSession } from '#db/stores/auth-sessions.ts';
import { createSession, type NewSession } from '#db/stores/create-session.ts';
import { createHost } from '#db/stores/hosts.ts';
import { type Joined, joinSession } from '#db/stores/participants.ts';
import { id, type ParticipantId, type SessionId } from '#engine/kernel/ids.ts';

/** The moment at which everything in these rows was made. */
export const NOON = Date.UTC(2026, 2, 14, 12);

/** A session in the lobby, with nothing in its log. */
export async function makeSession(database: Database, over: Partial<NewSession> = {}): Promise<SessionId> {
  const session = id<SessionId>(randomUUID());
  const made = await createSession(database, {
    id: session,
    join: null,
    scenarioSlug: 'invented',
    scenario: { zeta: 1, alpha: 2 },
    settings: { length: 60 },
    seed: 'seed',
    mode: 'hosted',
    title: 'Year 12, Thursday',
    createdBy: null,
    createdAt: NOON,
    ...over,
  });
  if (made !== 'created') throw new Error(`The session could not be made: ${made}`);
  return session;
}

export async function makeHost(database: Database, name = 'Ada'): Promise<HostId> {
  const host = id<HostId>(randomUUID());
  await createHost(database, { id: host, email: `${host}@school.example`, passwordHash: 'hash', name }, NOON);
  return host;
}

/** A browser that nobody is signed in on. */
export async function makeAuthSession(database: Database): Promise<AuthSessionId> {
  const browser = id<AuthSessionId>(randomUUID());
  await createAuthSession(database, { id: browser, host: null, at: NOON });
  return browser;
}

/** Joins a session from a browser; the return code's hash is the name. */
export async function join(
  database: Database,
  session: SessionId,
  authSession: AuthSessionId,
  name: string,
): Promise<Joined> {
  const participant = id<ParticipantId>(randomUUID());
  return joinSession(database, {
    id: participant,
    session,
    authSession,
    name,
    returnCodeHash: `hash of ${name}`,
    at: NOON,
  });
}
