import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '#db/testing/test-database.ts';
import { migrate } from './migrate.ts';

const database = await emptyDatabase();

async function tables(): Promise<readonly string[]> {
  const rows = await database.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;
  return rows.map(({ name }) => name);
}

describe('migrate', () => {
  it('makes every table once, when two processes start at the same moment', async () => {
    await Promise.all([migrate(database), migrate(database)]);

    expect(await tables()).toEqual([
      'auth_sessions',
      'commands',
      'events',
      'hosts',
      'invitations',
      'participants',
      'server_beats',
      'session_desks',
      'sessions',
      'snapshots',
      'texts',
    ]);
  });

  it('changes nothing when all is done', async () => {
    const before = await database.sql`select * from drizzle.__drizzle_migrations order by id`;
    await migrate(database);
    expect(await database.sql`select * from drizzle.__drizzle_migrations order by id`).toEqual(before);
  });

  it('waits while another process holds the lock', async () => {
    const other = await database.sql.reserve();
    await other`select pg_advisory_lock(${0x74_68_72_65_73})`;
    let isDone = false;
    const migrating = migrate(database).then(() => {
      isDone = true;
    });
    await expect.poll(waitingForLocks, { timeout: 5_000 }).toBe(1);
    expect(isDone).toBe(false);
    await other`select pg_advisory_unlock(${0x74_68_72_65_73})`;
    other.release();
    await migrating;
  });
});

async function waitingForLocks(): Promise<number> {
  const [row] = await database.sql<{ count: number }[]>`
    select count(*) as count from pg_locks where locktype = 'advisory' and not granted`;
  return row?.count ?? 0;
}
