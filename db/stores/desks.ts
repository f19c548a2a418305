import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/connection.ts';
import type { HostId } from '#db/ids.ts';
import { hosts } from '#db/schema/hosts.ts';
import { sessionDesks, sessions } from '#db/schema/sessions.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { type SessionRecord, sessionColumns } from './sessions.ts';

/** A facilitator of a session. */
export interface Desk {
  readonly host: HostId;
  readonly name: string;
  /** Who let them in: the creator did so themselves. Null once that host's account is gone. */
  readonly openedBy: HostId | null;
  readonly createdAt: Instant;
}

export interface NewDesk {
  readonly session: SessionId;
  readonly host: HostId;
  readonly openedBy: HostId;
  readonly at: Instant;
}

/** Lets a host facilitate a session. Done before, it changes nothing. */
export async function addDesk({ orm }: Database, { session, host, openedBy, at }: NewDesk): Promise<void> {
  await orm
    .insert(sessionDesks)
    .values({ sessionId: session, hostId: host, openedBy, createdAt: at })
    .onConflictDoNothing();
}

/** Takes a host's desk away. @returns whether there was one. */
export async function removeDesk({ orm }: Database, session: SessionId, host: HostId): Promise<boolean> {
  const removed = await orm
    .delete(sessionDesks)
    .where(and(eq(sessionDesks.sessionId, session), eq(sessionDesks.hostId, host)))
    .returning({ host: sessionDesks.hostId });
  return removed.length > 0;
}

/** The facilitators of a session, the first to come first. */
export async function desksOf({ orm }: Database, session: SessionId): Promise<readonly Desk[]> {
  return orm
    .select({
      host: sessionDesks.hostId,
      name: hosts.name,
      openedBy: sessionDesks.openedBy,
      createdAt: sessionDesks.createdAt,
    })
    .from(sessionDesks)
    .innerJoin(hosts, eq(hosts.id, sessionDesks.hostId))
    .where(eq(sessionDesks.sessionId, session))
    .orderBy(sessionDesks.createdAt, hosts.name);
}

export async function isFacilitator({ orm }: Database, session: SessionId, host: HostId): Promise<boolean> {
  const found = await orm
    .select({ host: sessionDesks.hostId })
    .from(sessionDesks)
    .where(and(eq(sessionDesks.sessionId, session), eq(sessionDesks.hostId, host)));
  return found.length > 0;
}

/** A line in a host's list of sessions. */
export interface HostedSession extends SessionRecord {
  /** Those who joined and were not removed. */
  readonly participants: number;
  readonly facilitators: number;
}

/** The sessions that a host facilitates, the newest first: their own, and those whose desk they share. */
export async function sessionsOfHost({ orm }: Database, host: HostId): Promise<readonly HostedSession[]> {
  return orm
    .select({
      ...sessionColumns,
      participants: sql<number>`(
        select count(*) from participants
        where participants.session_id = ${sessions.id} and participants.removed_at is null
      )`,
      facilitators: sql<number>`(
        select count(*) from session_desks as desks where desks.session_id = ${sessions.id}
      )`,
    })
    .from(sessions)
    .innerJoin(sessionDesks, eq(sessionDesks.sessionId, sessions.id))
    .where(eq(sessionDesks.hostId, host))
    .orderBy(desc(sessions.createdAt), sessions.id);
}
