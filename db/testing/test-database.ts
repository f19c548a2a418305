import { connect } from 'node:net';
import { afterAll, inject } from 'vitest';
import type {} from './global-setup.ts';
import { createTestDatabase, type TestDatabase } from './test-server.ts';

/**
 * A migrated, empty database on a real PostgreSQL for one test file, gone when the file is done. Called at the top of the
 * file: `const database = await testDatabase();`. Needs `db/testing/global-setup.ts` as a global set-up of vitest.
 */
export async function testDatabase(): Promise<TestDatabase> {
  return kept('template');
}

/** As `testDatabase`, without a single table. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return kept('nothing');
}

async function kept(from: 'template' | 'nothing'): Promise<TestDatabase> {
  const database = await createTestDatabase(await askForServer(), from);
  afterAll(() => database.drop());
  return database;
}

/** The address of the run's server, which is started if this is the first to ask. */
function askForServer(): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: inject('testDatabaseDoor') });
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      answer += part;
    });
    socket.on('error', reject);
    socket.on('end', () => {
      const { url, problem } = JSON.parse(answer) as { url?: string; problem?: string };
      if (url !== undefined) resolve(url);
      else reject(new Error(`The PostgreSQL for tests did not start: ${problem}`));
    });
  });
}
