import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { join, makeAuthSession, makeHost, makeSession, NOON } from '#db/testing/rows.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { type CommandId, id, type SessionId, type TextId } from '#engine/kernel/ids.ts';
import { minutes } from '#engine/kernel/instant.ts';
import { createSession, type FirstFacts } from './create-session.ts';
import { addDesk, desksOf, isFacilitator, removeDesk, sessionsOfHost } from './desks.ts';
import { setJoinCode } from './join-codes.ts';
import { postgresEventStore } from './log/postgres-event-store.ts';
import { participantsOf, removeParticipant } from './participants.ts';
import { deleteSession, scenarioOf, sessionByCode, sessionById, setStatus } from './sessions.ts';

const database = await testDatabase();
const store = postgresEventStore(database);

const LATER = NOON + minutes(90);
const opened = (code: string) => ({ code, expiresAt: LATER });

function newSession(code: string | null) {
  return {
    id: id<SessionId>(randomUUID()),
    join: code === null ? null : opened(code),
    scenarioSlug: 'invented',
    scenario: { zeta: { 2: 'b', one: 'a' }, alpha: [1, null] },
    settings: { length: 90 },
    seed: 'a seed',
    mode: 'hosted' as const,
    title: 'Model UN, final round',
    createdBy: null,
    createdAt: NOON,
  };
}

const command = id<CommandId>('host:create');
const facts: FirstFacts = {
  events: [
    {
      seq: 1,
      at: NOON,
      actor: { by: 'host' },
      audience: 'public',
      opens: 'never',
      command,
      version: 1,
      event: { type: 'SessionCreated' },
    },
  ],
  commands: [{ id: command, outcome: { accepted: true, from: 0, to: 1 } }],
  texts: [{ id: id<TextId>('text'), audience: 'public', author: 'host', body: 'Welcome\0' }],
};

describe('createSession', () => {
  it('makes a session in the lobby, with its first facts', async () => {
    const given = newSession('CFHJKM');
    expect(await createSession(database, given, facts)).toBe('created');

    const { join: _, scenario, ...row } = given;
    expect(await sessionById(database, given.id)).toEqual({
      ...row,
      code: 'CFHJKM',
      codeExpiresAt: LATER,
      status: 'lobby',
      endedAt: null,
      headSeq: 1,
      erasedAt: null,
    });
    const ground = await scenarioOf(database, given.id);
    expect(JSON.stringify(ground)).toBe(JSON.stringify({ id: given.id, scenario, seed: 'a seed' }));
    expect(await store.read(given.id, { after: 0 })).toEqual(facts.events);
    expect(await store.allOutcomes(given.id)).toEqual(new Map([[command, facts.commands[0]?.outcome]]));
    expect((await store.texts(given.id)).map(({ body }) => body)).toEqual(['Welcome\ufffd']);
  });

  it('writes nothing when an open session has the code', async () => {
    await makeSession(database, { join: opened('FFFFFF') });
    const second = newSession('FFFFFF');
    expect(await createSession(database, second, facts)).toBe('code-taken');
    expect(await sessionById(database, second.id)).toBeNull();
    expect(await store.head(second.id)).toBeNull();
  });

  it('gives a code to one of two sessions made at the same moment', async () => {
    const made = await Promise.all(
      [newSession('HHHHHH'), newSession('HHHHHH')].map((session) => createSession(database, session)),
    );
    expect(made.toSorted()).toEqual(['code-taken', 'created']);
  });

  it('takes a code over from a session whose time is over', async () => {
    const old = await makeSession(database, { join: opened('JJJJJJ') });
    const next = { ...newSession('JJJJJJ'), createdAt: LATER };
    expect(await createSession(database, next)).toBe('created');
    expect((await sessionById(database, old))?.code).toBeNull();
  });

  it('throws for first facts with a gap', async () => {
    const gap = { ...facts, events: facts.events.map((event) => ({ ...event, seq: 2 })) };
    await expect(createSession(database, newSession(null), gap)).rejects.toThrow('events 2');
  });
});

describe('a join code', () => {
  it('opens its session until it expires', async () => {
    const session = await makeSession(database, { join: opened('KKKKKK') });
    expect((await sessionByCode(database, 'KKKKKK', LATER - 1))?.id).toBe(session);
    expect(await sessionByCode(database, 'KKKKKK', LATER)).toBeNull();
    expect(await sessionByCode(database, 'kkkkkk', NOON)).toBeNull();
  });

  it('is free again once its session has ended or is deleted', async () => {
    const ended = await makeSession(database, { join: opened('MMMMMM') });
    await setStatus(database, ended, 'ended', NOON + 1);
    expect(await sessionByCode(database, 'MMMMMM', NOON)).toBeNull();
    const deleted = await makeSession(database, { join: opened('MMMMMM') });
    await deleteSession(database, deleted);
    await makeSession(database, { join: opened('MMMMMM') });
  });

  it('can be given anew, but not while another open session has it', async () => {
    const session = await makeSession(database);
    const other = await makeSession(database, { join: opened('NNNNNN') });
    const longer = { code: 'NNNNNN', expiresAt: LATER + 1 };
    expect(await setJoinCode(database, session, longer, NOON)).toBe('code-taken');
    expect(await setJoinCode(database, other, longer, NOON)).toBe('set');
    expect((await sessionById(database, other))?.codeExpiresAt).toBe(LATER + 1);
    expect(await setJoinCode(database, session, { code: 'NNNNNN', expiresAt: LATER + 9 }, LATER + 1)).toBe(
      'set',
    );
    expect((await sessionById(database, other))?.code).toBeNull();
    expect(await setJoinCode(database, id<SessionId>(randomUUID()), opened('PPPPPP'), NOON)).toBe('gone');
  });
});

describe('setStatus', () => {
  it('notes where a session stands, and when it first ended', async () => {
    const session = await makeSession(database, { join: opened('RRRRRR') });
    await setStatus(database, session, 'debrief', NOON + 1);
    expect(await sessionById(database, session)).toMatchObject({
      status: 'debrief',
      code: 'RRRRRR',
      endedAt: null,
    });
    await setStatus(database, session, 'ended', NOON + 2);
    await setStatus(database, session, 'ended', NOON + 3);
    expect(await sessionById(database, session)).toMatchObject({
      status: 'ended',
      code: null,
      endedAt: NOON + 2,
    });
  });
});

describe('deleteSession', () => {
  it('takes everything with it, and says whether there was a session', async () => {
    const host = await makeHost(database);
    const session = { ...newSession(null), createdBy: host };
    await createSession(database, session, facts);
    await join(database, session.id, await makeAuthSession(database), 'Noor');
    await store.saveSnapshot(session.id, { seq: 1, engineVersion: '1', state: {} });

    expect(await deleteSession(database, session.id)).toBe(true);
    expect(await deleteSession(database, session.id)).toBe(false);

    for (const table of ['events', 'commands', 'texts', 'snapshots', 'participants', 'session_desks']) {
      const rows = await database.sql`select 1 from ${database.sql(table)} where session_id = ${session.id}`;
      expect(rows, table).toHaveLength(0);
    }
  });
});

describe('desks', () => {
  it("lets a session's creator facilitate, and whom they let in", async () => {
    const [ada, ben, eve] = [
      await makeHost(database, 'Ada'),
      await makeHost(database, 'Ben'),
      await makeHost(database, 'Eve'),
    ];
    const session = await makeSession(database, { createdBy: ada });
    await addDesk(database, { session, host: ben, openedBy: ada, at: NOON + 1 });
    await addDesk(database, { session, host: ben, openedBy: ada, at: NOON + 2 });

    expect(await desksOf(database, session)).toEqual([
      { host: ada, name: 'Ada', openedBy: ada, createdAt: NOON },
      { host: ben, name: 'Ben', openedBy: ada, createdAt: NOON + 1 },
    ]);
    const may = await Promise.all([ada, ben, eve].map((host) => isFacilitator(database, session, host)));
    expect(may).toEqual([true, true, false]);
    expect(await removeDesk(database, session, ben)).toBe(true);
    expect(await removeDesk(database, session, ben)).toBe(false);
    expect(await isFacilitator(database, session, ben)).toBe(false);
  });

  it('lists what a host facilitates, the newest first, with who is there', async () => {
    const [ada, ben] = [await makeHost(database), await makeHost(database)];
    const older = await makeSession(database, { createdBy: ada, title: 'Older' });
    const newer = await makeSession(database, { createdBy: ben, title: 'Newer', createdAt: NOON + 1 });
    await makeSession(database, { createdBy: ben, title: 'Not shared' });
    await addDesk(database, { session: newer, host: ada, openedBy: ben, at: NOON });
    await join(database, older, await makeAuthSession(database), 'Noor');
    await join(database, older, await makeAuthSession(database), 'Kofi');
    const [noor] = await participantsOf(database, older);
    await removeParticipant(database, noor!.id, NOON);

    const listed = await sessionsOfHost(database, ada);
    expect(
      listed.map(({ title, participants, facilitators }) => [title, participants, facilitators]),
    ).toEqual([
      ['Newer', 0, 2],
      ['Older', 1, 1],
    ]);
    expect(listed[0]).not.toHaveProperty('scenario');
  });
});
