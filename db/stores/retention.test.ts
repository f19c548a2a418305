import { describe, expect, it } from 'vitest';
import { join, makeAuthSession, makeSession, NOON } from '#db/testing/rows.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { type CommandId, id, type ParticipantId, type SessionId, type TextId } from '#engine/kernel/ids.ts';
import { minutes } from '#engine/kernel/instant.ts';
import type { Batch } from '#engine/session/record.ts';
import { postgresEventStore } from './log/postgres-event-store.ts';
import { participantByAuthSession, participantsOf } from './participants.ts';
import { eraseExpired, eraseParticipant } from './retention.ts';
import { moveByReturnCode } from './return-codes.ts';
import { sessionByCode, sessionById, setStatus } from './sessions.ts';

const database = await testDatabase();
const store = postgresEventStore(database);

const DAY = minutes(24 * 60);
const BEFORE = NOON + 90 * DAY;
const NOW = BEFORE + 90 * DAY;

/** Somebody says something at a time. */
function speech(session: SessionId, author: ParticipantId, from: number, at: number): Batch {
  const command = id<CommandId>(`${author}:${at}`);
  return {
    session,
    from,
    to: from + 1,
    events: [
      {
        seq: from + 1,
        at,
        actor: { by: 'participant', participant: author, seat: null },
        audience: 'public',
        opens: 'never',
        command,
        version: 1,
        event: { type: 'MessageSent' },
      },
    ],
    commands: [{ id: command, outcome: { accepted: true, from, to: from + 1 } }],
    texts: [{ id: id<TextId>(`${command}.0`), audience: 'public', author, body: 'My name is Noor' }],
  };
}

async function spokenIn(session: SessionId, at: number) {
  const browser = await makeAuthSession(database);
  const { participant } = await join(database, session, browser, 'Noor');
  await store.append([speech(session, participant.id, 0, at)]);
  return { browser, participant: participant.id };
}

describe('eraseExpired', () => {
  it('erases names, texts and ways back, and keeps the log', async () => {
    const session = await makeSession(database, { join: { code: 'CCCCCC', expiresAt: NOW + DAY } });
    const { participant } = await spokenIn(session, NOON);
    const log = await store.read(session, { after: 0 });

    expect(await eraseExpired(database, { before: BEFORE, now: NOW })).toEqual([session]);

    expect(await sessionById(database, session)).toMatchObject({ erasedAt: NOW, code: null, headSeq: 1 });
    expect(await sessionByCode(database, 'CCCCCC', NOON)).toBeNull();
    expect(await participantsOf(database, session)).toEqual([
      expect.objectContaining({ id: participant, name: null, authSession: null }),
    ]);
    expect(
      await moveByReturnCode(database, session, 'hash of Noor', await makeAuthSession(database), NOW),
    ).toBeNull();
    expect(await store.texts(session)).toEqual([]);
    expect(await store.read(session, { after: 0 })).toEqual(log);
    expect(await eraseExpired(database, { before: BEFORE, now: NOW + 1 })).toEqual([]);
    const [left] = await database.sql`
      select count(*) as count from texts where session_id = ${session} and body is not null`;
    expect(left?.count).toBe(0);
  });

  it("counts from a session's end, else from its last event, else from its making", async () => {
    const ended = await makeSession(database);
    await spokenIn(ended, NOON);
    await setStatus(database, ended, 'ended', BEFORE);
    const paused = await makeSession(database);
    await spokenIn(paused, BEFORE);
    const unused = await makeSession(database, { createdAt: BEFORE });
    const endedLongAgo = await makeSession(database);
    await spokenIn(endedLongAgo, BEFORE - 2);
    await setStatus(database, endedLongAgo, 'ended', BEFORE - 1);
    const pausedLongAgo = await makeSession(database);
    await spokenIn(pausedLongAgo, BEFORE - 1);
    const unusedForLong = await makeSession(database, { createdAt: BEFORE - 1 });

    const erased = await eraseExpired(database, { before: BEFORE, now: NOW });

    expect(erased.toSorted()).toEqual([endedLongAgo, pausedLongAgo, unusedForLong].toSorted());
    for (const session of [ended, paused]) expect(await store.texts(session)).toHaveLength(1);
    expect((await sessionById(database, unused))?.erasedAt).toBeNull();
  });
});

describe('eraseParticipant', () => {
  it('takes the name and the words of one person out of a session', async () => {
    const session = await makeSession(database);
    const { browser, participant } = await spokenIn(session, NOON);
    const { participant: kofi } = await join(database, session, await makeAuthSession(database), 'Kofi');
    await store.append([speech(session, kofi.id, 1, NOON + 1)]);

    await eraseParticipant(database, participant);

    expect((await store.texts(session)).map(({ author }) => author)).toEqual([kofi.id]);
    const names = (await participantsOf(database, session)).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Kofi', null]);
    expect(await participantByAuthSession(database, session, browser)).toBeNull();
    expect(await store.head(session)).toBe(2);
  });
});
