import { and, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import type { Database } from '#db/connection.ts';
import type { HostId } from '#db/ids.ts';
import { type SessionStatus, sessions } from '#db/schema/sessions.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { SessionMode } from '#engine/session/settings.ts';

/** A session's row, without its copy of the scenario, which is large: `scenarioOf` reads that. */
export interface SessionRecord {
  readonly id: SessionId;
  /** What participants join with; null for practice, and once the session has ended. */
  readonly code: string | null;
  readonly codeExpiresAt: Instant | null;
  readonly scenarioSlug: string;
  /** What the host chose, as it was given to `createSession`. */
  readonly settings: unknown;
  readonly seed: string;
  readonly status: SessionStatus;
  readonly mode: SessionMode;
  readonly title: string;
  /** Null for practice, and once the host's account is gone. */
  readonly createdBy: HostId | null;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
  /** The number of the last event. */
  readonly headSeq: number;
  /** When names and texts were erased. */
  readonly erasedAt: Instant | null;
}

const { scenario: _, ...columns } = getTableColumns(sessions);

/** The columns of a `SessionRecord`. */
export const sessionColumns = columns;

export async function sessionById({ orm }: Database, session: SessionId): Promise<SessionRecord | null> {
  const [found] = await orm.select(sessionColumns).from(sessions).where(eq(sessions.id, session));
  return found ?? null;
}

/** The session that `code` opens at `now`, or null. The code is compared as it is stored: normalise what was typed. */
export async function sessionByCode(
  { orm }: Database,
  code: string,
  now: Instant,
): Promise<SessionRecord | null> {
  const [found] = await orm
    .select(sessionColumns)
    .from(sessions)
    .where(and(eq(sessions.code, code), gt(sessions.codeExpiresAt, now)));
  return found ?? null;
}

/** What the rules of a session are given beside its log. The scenario is as it was compiled then. */
export async function scenarioOf(
  { orm }: Database,
  session: SessionId,
): Promise<{ readonly id: SessionId; readonly scenario: unknown; readonly seed: string } | null> {
  const [found] = await orm
    .select({ id: sessions.id, scenario: sessions.scenario, seed: sessions.seed })
    .from(sessions)
    .where(eq(sessions.id, session));
  return found ?? null;
}

/** Notes where a session stands, for lists and look-ups; the log is what says so. Ending it frees its code. */
export async function setStatus(
  { orm }: Database,
  session: SessionId,
  status: SessionStatus,
  now: Instant,
): Promise<void> {
  const firstEnd = sql<Instant>`coalesce(${sessions.endedAt}, ${sql.param(now, sessions.endedAt)})`;
  const ending = { code: null, codeExpiresAt: null, endedAt: firstEnd };
  await orm
    .update(sessions)
    .set({ status, ...(status === 'ended' ? ending : {}) })
    .where(eq(sessions.id, session));
}

/** Deletes a session with all it holds: log, texts, participants, desks, code. @returns whether there was one. */
export async function deleteSession({ orm }: Database, session: SessionId): Promise<boolean> {
  const deleted = await orm.delete(sessions).where(eq(sessions.id, session)).returning({ id: sessions.id });
  return deleted.length > 0;
}
