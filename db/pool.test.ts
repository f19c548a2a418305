import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openGate } from '#db/testing/gate.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { isTransient } from './errors.ts';
import { createPool } from './pool.ts';

const real = await testDatabase();
const gate = await openGate(real.url);
const pool = createPool(gate.url, 3);
afterAll(async () => {
  await pool.close(1_000);
  await gate.close();
});

/** Asks for `count` rows that carry `name`, again and at once whenever the connection breaks, and checks each answer. */
async function ask(name: string, count: number): Promise<number> {
  for (let broken = 0; ; broken++) {
    try {
      const rows = await pool.sql<{ name: string }[]>`
        select ${name}::text as name, repeat('.', 200) as padding from generate_series(1, ${count}::int)`;
      expect(rows).toHaveLength(count);
      expect(rows.every((row) => row.name === name)).toBe(true);
      return broken;
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
  }
}

it('answers every query with its own rows, however often connections break in the middle of answers', async () => {
  const asking = Array.from({ length: 8 }, async (_, who) => {
    let broken = 0;
    for (let nth = 0; nth < 30; nth++) broken += await ask(`${who}-${nth}`, nth % 3 === 0 ? 3_000 : 1);
    return broken;
  });
  const all = Promise.all(asking);
  let isDone = false;
  all.finally(() => {
    isDone = true;
  });
  for (let times = 0; times < 8 && !isDone; times++) {
    await expect
      .poll(
        () =>
          pool.sql`select 1`.then(
            () => true,
            () => false,
          ),
        { timeout: 5_000 },
      )
      .toBe(true);
    await sleep(5 + 7 * times);
    gate.breakOff();
  }
  const broken = await all;
  expect(broken.reduce((sum, times) => sum + times)).toBeGreaterThan(5);
});

it('lets running queries end when another connection is lost', async () => {
  const fresh = createPool(gate.url, 2);
  const running = fresh.sql`select pg_sleep(1), 'ended' as word`.execute();
  const lost = fresh.sql`select pg_terminate_backend(pg_backend_pid())`.catch((error: unknown) => error);
  expect(isTransient(await lost)).toBe(true);
  expect((await fresh.sql`select 'next' as word`)[0]?.word).toBe('next');
  expect((await running)[0]?.word).toBe('ended');
  await fresh.close(1_000);
});

it('answers soon what is asked in the very moment a connection breaks', async () => {
  const single = createPool(gate.url, 1);
  await single.sql`select 1`;
  const running = single.sql`select pg_sleep(5)`;
  const askedAtOnce = running.then(
    () => 'not broken',
    () => single.sql`select 'asked at once' as word`.then(([row]) => row?.word),
  );
  await expect.poll(sleepers, { timeout: 5_000 }).toBe(1);
  const began = Date.now();
  gate.breakOff();
  expect(await askedAtOnce).toBe('asked at once');
  expect(Date.now() - began).toBeLessThan(4_000);
  await single.close(1_000);
});

async function sleepers(): Promise<number> {
  const [row] = await real.sql<{ count: number }[]>`
    select count(*) as count from pg_stat_activity
    where query = 'select pg_sleep(5)' and datname = current_database()`;
  return row?.count ?? 0;
}
