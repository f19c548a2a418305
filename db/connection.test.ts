import { afterAll, describe, expect, it } from 'vitest';
import { openGate } from '#db/testing/gate.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { getDatabase, openDatabase, provideDatabase } from './connection.ts';
import { isTransient, isUniqueViolation } from './errors.ts';

const real = await testDatabase();

describe('the database of a process', () => {
  it('is missed in plain words, provided once, and can be taken back', () => {
    expect(() => getDatabase()).toThrow('No database was provided');
    const takeBack = provideDatabase(real);
    expect(getDatabase()).toBe(real);
    provideDatabase(real);
    expect(() => provideDatabase({ ...real })).toThrow('already');
    takeBack();
    expect(() => getDatabase()).toThrow('No database was provided');
  });
});

describe('a database that goes away', async () => {
  const gate = await openGate(real.url);
  const database = openDatabase(gate.url, { max: 3 });
  afterAll(async () => {
    await database.close();
    await gate.close();
  });
  const ask = () => database.sql`select 1 as one`.then(([row]) => row?.one);

  it('fails what was under way, then everything, within seconds, and is back by itself', async () => {
    expect(await ask()).toBe(1);
    const underWay = database.sql`select pg_sleep(5)`.catch((error: unknown) => error);
    await expect.poll(() => running('select pg_sleep(5)'), { timeout: 5_000 }).toBe(1);
    await gate.set('shut');
    expect(isTransient(await underWay)).toBe(true);

    const began = Date.now();
    const failures = await Promise.all([1, 2, 3, 4, 5].map(() => ask().catch((error: unknown) => error)));
    expect(failures.every(isTransient)).toBe(true);
    const fromDrizzle = await database.orm.execute('select 1').catch((error: unknown) => error);
    expect(isTransient(fromDrizzle)).toBe(true);
    expect(Date.now() - began).toBeLessThan(4_000);

    await gate.set('open');
    await expect.poll(() => ask().catch(() => 'away'), { timeout: 4_000 }).toBe(1);
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(ask))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('is closed without delay, whatever became of its connections', async () => {
    const other = openDatabase(gate.url, { max: 2 });
    const underWay = [1, 2].map(() => other.sql`select pg_sleep(4)`.catch((error: unknown) => error));
    await expect.poll(() => running('select pg_sleep(4)'), { timeout: 5_000 }).toBe(2);
    await gate.set('shut');
    await Promise.all(underWay);
    await gate.set('open');
    await other.sql`select 1`;
    const began = Date.now();
    await other.close();
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  async function running(query: string): Promise<number> {
    const [row] = await real.sql<{ count: number }[]>`
      select count(*) as count from pg_stat_activity where query = ${query} and datname = current_database()`;
    return row?.count ?? 0;
  }
});

describe('errors', () => {
  it('tell what may pass by itself from what the query is to blame for', async () => {
    const bad = await real.sql`select * from nowhere`.catch((error: unknown) => error);
    expect([isTransient(bad), isUniqueViolation(bad)]).toEqual([false, false]);
    await real.sql`insert into server_beats values ('twice', now())`;
    const again = () => real.sql`insert into server_beats values ('twice', now())`;
    expect(isUniqueViolation(await again().catch((error: unknown) => error))).toBe(true);
    const slow = await real.sql
      .begin(async (sql) => {
        await sql`set local statement_timeout = '20ms'`;
        await sql`select pg_sleep(1)`;
      })
      .catch((error: unknown) => error);
    expect(isTransient(slow)).toBe(true);
    expect(isTransient('not an error')).toBe(false);
  });

  it('do not call a closed pool transient: nobody will open it again', async () => {
    const closed = openDatabase(real.url);
    await closed.close();
    expect(isTransient(await closed.sql`select 1`.catch((error: unknown) => error))).toBe(false);
  });
});
