import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/connection.ts';
import { gather } from '#db/gather.ts';
import type { AuthSessionId } from '#db/ids.ts';
import { participants } from '#db/schema/participants.ts';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { arrayOfText } from './log/columns.ts';

/** A person in a session. */
export interface Participant {
  readonly id: ParticipantId;
  readonly session: SessionId;
  /** The browser they are in; null once that was forgotten, or another participant took it. */
  readonly authSession: AuthSessionId | null;
  /** Null once erased. */
  readonly name: string | null;
  readonly joinedAt: Instant;
  /** When a facilitator removed them. */
  readonly removedAt: Instant | null;
  /** When they last changed to another device. */
  readonly movedAt: Instant | null;
}

export interface NewParticipant {
  readonly id: ParticipantId;
  readonly session: SessionId;
  readonly authSession: AuthSessionId;
  readonly name: string;
  readonly returnCodeHash: string;
  readonly at: Instant;
}

const columns = {
  id: participants.id,
  session: participants.sessionId,
  authSession: participants.authSessionId,
  name: participants.name,
  joinedAt: participants.joinedAt,
  removedAt: participants.removedAt,
  movedAt: participants.movedAt,
};

/** What joining came to: `joined` anew, `returned` to who they already are here, or `removed` by a facilitator earlier. */
export interface Joined {
  readonly is: 'joined' | 'returned' | 'removed';
  readonly participant: Participant;
}

/** Makes a browser's participant in a session. Asked twice, also at once, it makes one: the second finds the first. */
export async function joinSession(
  { orm }: Database,
  { id, session, authSession, name, returnCodeHash, at }: NewParticipant,
): Promise<Joined> {
  const [made] = await orm
    .insert(participants)
    .values({ id, sessionId: session, authSessionId: authSession, name, returnCodeHash, joinedAt: at })
    .onConflictDoNothing({ target: [participants.sessionId, participants.authSessionId] })
    .returning(columns);
  if (made !== undefined) return { is: 'joined', participant: made };
  const found = await participantByAuthSession({ orm }, session, authSession);
  if (found === null)
    throw new Error(`Participant ${id} neither joined session ${session} nor was there before`);
  return { is: found.removedAt === null ? 'returned' : 'removed', participant: found };
}

/** Who a browser is in a session, also when removed; null when they never joined it. */
export async function participantByAuthSession(
  { orm }: Pick<Database, 'orm'>,
  session: SessionId,
  authSession: AuthSessionId,
): Promise<Participant | null> {
  const [found] = await orm
    .select(columns)
    .from(participants)
    .where(and(eq(participants.sessionId, session), eq(participants.authSessionId, authSession)));
  return found ?? null;
}

/** The same question, for many browsers that come at once. */
export function gatherParticipants({
  orm,
}: Database): (session: SessionId, authSession: AuthSessionId) => Promise<Participant | null> {
  const ask = gather(async (asked: readonly (readonly [SessionId, AuthSessionId])[]) => {
    const given = sql`select * from unnest(
      ${arrayOfText(asked.map(([session]) => session))}::text::uuid[],
      ${arrayOfText(asked.map(([, authSession]) => authSession))}::text::uuid[])`;
    const rows = await orm
      .select(columns)
      .from(participants)
      .where(sql`(${participants.sessionId}, ${participants.authSessionId}) in (${given})`);
    const found = new Map(rows.map((row) => [`${row.session} ${row.authSession}`, row]));
    return asked.map((pair) => found.get(pair.join(' ')) ?? null);
  });
  return (session, authSession) => ask([session, authSession]);
}

/** Everybody a browser is, one in each session, the latest to join first. Those removed are left out. */
export async function participationsOf(
  { orm }: Database,
  authSession: AuthSessionId,
): Promise<readonly Participant[]> {
  const found = await orm
    .select(columns)
    .from(participants)
    .where(and(eq(participants.authSessionId, authSession), isNull(participants.removedAt)))
    .orderBy(participants.joinedAt);
  return found.toReversed();
}

/** Everybody who ever joined a session, removed ones too, in the order of joining. */
export async function participantsOf({ orm }: Database, session: SessionId): Promise<readonly Participant[]> {
  return orm
    .select(columns)
    .from(participants)
    .where(eq(participants.sessionId, session))
    .orderBy(participants.joinedAt, participants.id);
}

/** The names of everybody who ever joined a session, for showing a log that holds ids; null where erased. */
export async function namesOf(
  database: Database,
  session: SessionId,
): Promise<ReadonlyMap<ParticipantId, string | null>> {
  const everybody = await participantsOf(database, session);
  return new Map(everybody.map(({ id, name }) => [id, name]));
}

export async function renameParticipant(
  { orm }: Database,
  participant: ParticipantId,
  name: string,
): Promise<void> {
  await orm.update(participants).set({ name }).where(eq(participants.id, participant));
}

/** Shows somebody out. Their browser stays tied to who they were, so that joining again does not bring them back. */
export async function removeParticipant(
  { orm }: Database,
  participant: ParticipantId,
  at: Instant,
): Promise<void> {
  await orm
    .update(participants)
    .set({ removedAt: at })
    .where(and(eq(participants.id, participant), isNull(participants.removedAt)));
}

/** Lets somebody who was removed in again. */
export async function readmitParticipant({ orm }: Database, participant: ParticipantId): Promise<void> {
  await orm.update(participants).set({ removedAt: null }).where(eq(participants.id, participant));
}
