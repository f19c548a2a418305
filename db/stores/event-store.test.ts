import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '#db/connection.ts';
import { describeEventStore } from '#db/testing/event-store-contract.ts';
import { makeSession } from '#db/testing/rows.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { type CommandId, id, type SessionId } from '#engine/kernel/ids.ts';
import { memoryEventStore } from './log/memory-event-store.ts';
import { postgresEventStore } from './log/postgres-event-store.ts';
import { deleteSession } from './sessions.ts';

const memory = memoryEventStore();

describeEventStore('in memory', {
  store: memory,
  otherNode: memory,
  newSession: async () => {
    const session = id<SessionId>(randomUUID());
    memory.open(session);
    return session;
  },
  removeSession: async (session) => memory.remove(session),
});

const database = await testDatabase();

function anotherPool(settings = ''): Database {
  const pool = openDatabase(`${database.url}${settings}`);
  afterAll(() => pool.close());
  return pool;
}

describeEventStore('PostgreSQL', {
  store: postgresEventStore(database),
  otherNode: postgresEventStore(anotherPool()),
  newSession: () => makeSession(database),
  removeSession: async (session) => {
    await deleteSession(database, session);
  },
});

it('never has two nodes wait for each other, also where the database looks rows up in the order given', async () => {
  const rowByRow = '?enable_seqscan=off&enable_hashjoin=off&enable_mergejoin=off';
  const nodes = [anotherPool(rowByRow), anotherPool(rowByRow)].map(postgresEventStore);
  const sessions = await Promise.all(Array.from({ length: 60 }, () => makeSession(database)));
  for (let from = 0; from < 10; from++) {
    const [forth, back] = await Promise.all(
      nodes.map((node, index) =>
        node.append((index === 0 ? sessions : sessions.toReversed()).map((session) => tick(session, from))),
      ),
    );
    for (const session of sessions) {
      expect([forth?.get(session), back?.get(session)].toSorted()).toEqual(['conflict', 'saved']);
    }
  }
});

function tick(session: SessionId, from: number) {
  const event = {
    seq: from + 1,
    at: from,
    actor: { by: 'clock' },
    audience: 'public',
    opens: 'never',
    command: id<CommandId>(randomUUID()),
    version: 1,
    event: { type: 'Ticked' },
  } as const;
  return { session, from, to: from + 1, events: [event], commands: [], texts: [] };
}
