import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTransient } from '#db/errors.ts';
import { createPool, type Pool } from '#db/pool.ts';
import { openGate } from '#db/testing/gate.ts';
import { testDatabase } from '#db/testing/test-database.ts';

const real = await testDatabase();
const gate = await openGate(real.url);
afterAll(() => gate.close());
await real.sql`create table written (word text)`;

let pool: Pool;
beforeEach(async () => {
  pool = createPool(gate.url, 1);
  await pool.sql`select 1`;
});
afterEach(() => pool.close(1_000));

const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
const five = () => pool.sql<{ n: number }[]>`select n from generate_series(1, 5) as n`;
const written = async () =>
  (await real.sql<{ word: string }[]>`select word from written`).map(({ word }) => word);

/** With parameters, so that the driver keeps what is asked after it waiting until it has ended. */
const manyRows = () => pool.sql`select n, repeat('.', 200) from generate_series(1, ${5_000}::int) as n`;

describe('an answer that ends in the middle', () => {
  it('by an error leaves nothing in front of the next one on its connection', async () => {
    const failed = failure(
      pool.sql`select 1 / (400 - n), repeat('.', 200) from generate_series(1, 1000) as n`,
    );
    const next = five();
    expect((await next).map((row) => row.n)).toEqual([1, 2, 3, 4, 5]);
    expect(await failed).toMatchObject({ code: '22012' });
    await failure(
      pool.sql.begin((sql) => sql`select 1 / (400 - n), repeat('.', 200) from generate_series(1, 1000) as n`),
    );
    expect(await pool.sql`select n from generate_series(1, 2) as n`.values()).toEqual([[1], [2]]);
  });

  it('with its connection leaves nothing in front of that of a query that waited, which is asked elsewhere', async () => {
    gate.endAfter(200_000);
    const failed = failure(manyRows());
    const waiting = Array.from({ length: 20 }, five);
    expect(isTransient(await failed)).toBe(true);
    for (const rows of await Promise.all(waiting)) expect(rows.map((row) => row.n)).toEqual([1, 2, 3, 4, 5]);
  });

  it('between an error and its end leaves the error to its own query', async () => {
    gate.endAfter(1);
    const failed = failure(pool.sql`select * from nowhere where ${1}::int = 1`);
    const waiting = five();
    expect(isTransient(await failed)).toBe(true);
    expect(await waiting).toHaveLength(5);
  });
});

describe('a transaction', () => {
  it('that waits when the connection is lost begins elsewhere', async () => {
    gate.endAfter(200_000);
    const failed = failure(manyRows());
    const begun = pool.sql.begin(async (sql) => {
      await sql`insert into written values ('elsewhere')`;
      return sql`select 'done' as word`;
    });
    expect(isTransient(await failed)).toBe(true);
    expect((await begun)[0]?.word).toBe('done');
    expect(await written()).toContain('elsewhere');
    expect(await five()).toHaveLength(5);
  });

  it('whose connection is lost under a statement fails, and nothing of it stays', async () => {
    const begun = pool.sql.begin(async (sql) => {
      await sql`insert into written values ('under a statement')`;
      gate.endAfter(1);
      await sql`select pg_sleep(0.05)`;
      await sql`select pg_sleep(5)`;
    });
    expect(isTransient(await failure(begun))).toBe(true);
    expect(await written()).not.toContain('under a statement');
    expect(await five()).toHaveLength(5);
  });

  it('whose connection is lost between statements fails, and what it still says is not done', async () => {
    let end: unknown;
    let left = () => {};
    const bodyLeft = new Promise<void>((resolve) => {
      left = resolve;
    });
    const begun = pool.sql.begin(async (sql) => {
      await sql`select 1`;
      gate.breakOff();
      await sleep(50);
      end = await failure(sql`insert into written values ('too late')`);
      left();
    });
    const others = Array.from({ length: 5 }, five);
    expect(isTransient(await failure(begun))).toBe(true);
    await bodyLeft;
    expect(isTransient(end)).toBe(true);
    await Promise.all(others.map(failure));
    expect(await written()).not.toContain('too late');
    expect(await five()).toHaveLength(5);
  });
});
