import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { createClient } from './client.ts';
import type { Database } from './connection.ts';

/** Any number that nobody else takes for an advisory lock: "thres" in ASCII. */
const LOCK = 0x74_68_72_65_73;

/**
 * Brings a database's tables up to date. Of several processes that start at once, one does it and the others wait; done
 * before, it changes nothing. All migrations that are missing are one transaction: a failure leaves the database as it was.
 *
 * @param folder the committed migrations; by default those beside this file. A bundle gives its own.
 */
export async function migrate(database: Database, folder: string = ownFolder()): Promise<void> {
  // One connection of its own, because the lock belongs to the connection: it ends with it, also when we are killed.
  const sql = createClient(database.url, { max: 1, patience: 'unlimited' });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await applyMigrations(drizzle(sql), { migrationsFolder: folder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function ownFolder(): string {
  return fileURLToPath(new URL('migrations', import.meta.url));
}
