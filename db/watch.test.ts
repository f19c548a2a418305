import { afterAll, expect, it } from 'vitest';
import { openGate } from '#db/testing/gate.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { isTransient } from './errors.ts';
import { createPool } from './pool.ts';
import { watchServer } from './watch.ts';

const real = await testDatabase();
const gate = await openGate(real.url);
const pool = createPool(gate.url, 2);
const endWatch = watchServer(gate.url, pool, 1_500);
afterAll(async () => {
  await pool.close(1_000);
  await endWatch();
  await gate.close();
});

it('fails what waits for a server that went without a word, and lets it work when the server is back', async () => {
  const patient = pool.sql`select pg_sleep(2), 'answered' as word`;
  expect((await patient)[0]?.word).toBe('answered');

  await gate.set('mute');
  const failure = await pool.sql`select 1`.catch((error: unknown) => error);
  expect(failure).toMatchObject({ message: 'The database has not answered for 1.5 seconds' });
  expect(isTransient(failure)).toBe(true);

  await gate.set('open');
  const [row] = await pool.sql`select 'back' as word`;
  expect(row?.word).toBe('back');
});
