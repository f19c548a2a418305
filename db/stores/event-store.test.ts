import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { describeEventStore } from '#db/testing/event-store-contract.ts';
import { makeSession } from '#db/testing/rows.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { id, type SessionId } from '#engine/kernel/ids.ts';
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
const otherNode = openDatabase(database.url);
afterAll(() => otherNode.close());

describeEventStore('PostgreSQL', {
  store: postgresEventStore(database),
  otherNode: postgresEventStore(otherNode),
  newSession: () => makeSession(database),
  removeSession: async (session) => {
    await deleteSession(database, session);
  },
});
