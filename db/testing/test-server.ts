import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { type Database, openDatabase } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';

/** A database with all migrations, of which every test file gets a copy. */
const TEMPLATE = 'threshold_template';

/** Readies a PostgreSQL server that is thrown away afterwards: quicker at the price of durability, with a template. */
export async function openTestServer(url: string): Promise<void> {
  await asAdministrator(url, async (sql) => {
    await sql`alter system set fsync = off`;
    await sql`alter system set synchronous_commit = off`;
    await sql`alter system set full_page_writes = off`;
    await sql`select pg_reload_conf()`;
    await sql`create database ${sql(TEMPLATE)}`;
  });
  const template = openDatabase(addressOf(url, TEMPLATE), { max: 1 });
  await migrate(template);
  await template.close();
}

/** A database of one's own on a server that `openTestServer` readied. */
export interface TestDatabase extends Database {
  /** Closes the pool and drops the database, whoever else is still connected to it. */
  drop(): Promise<void>;
}

/** @param from `template`: with all migrations; `nothing`: an empty one. */
export async function createTestDatabase(
  url: string,
  from: 'template' | 'nothing' = 'template',
): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(url, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(from === 'template' ? TEMPLATE : 'template0')}`;
  });
  const database = openDatabase(addressOf(url, name), { max: 5 });
  return {
    ...database,
    drop: async () => {
      await database.close();
      await asAdministrator(url, async (sql) => {
        await sql`drop database if exists ${sql(name)} with (force)`;
      });
    },
  };
}

async function asAdministrator(url: string, work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, fetch_types: false });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function addressOf(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
