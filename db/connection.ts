import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Duration } from '#engine/kernel/instant.ts';
import type { Sql } from './client.ts';
import { createPool } from './pool.ts';
import { watchServer } from './watch.ts';

/** The one pool of a process, as the driver's client and as Drizzle over that client. */
export interface Database {
  readonly url: string;
  readonly sql: Sql;
  readonly orm: PostgresJsDatabase;
  /** Lets running queries end, for five seconds at most, then closes every connection. */
  close(): Promise<void>;
}

/** A transaction in progress, as Drizzle hands it out. */
export type Transaction = Parameters<Parameters<Database['orm']['transaction']>[0]>[0];

const DEFAULT_CONNECTIONS = 10;
const CLOSING: Duration = 5_000;

/** Makes a pool. It connects when first used, so an address where nothing listens shows at the first query. */
export function openDatabase(url: string, { max = DEFAULT_CONNECTIONS }: { max?: number } = {}): Database {
  const pool = createPool(url, max);
  const endWatch = watchServer(url, pool);
  return {
    url,
    sql: pool.sql,
    orm: drizzle(pool.sql),
    close: async () => {
      await Promise.all([pool.close(CLOSING), endWatch()]);
    },
  };
}

/** A name on `globalThis`, because the server and Next load this module twice in one process. */
const PLACE = Symbol.for('threshold.database');
const place = globalThis as typeof globalThis & { [PLACE]?: Database | undefined };

/**
 * Makes `database` the one that `getDatabase` returns, everywhere in this process. Done once, by whoever starts the
 * process; throws when another was provided already. Returns how to take it back.
 */
export function provideDatabase(database: Database): () => void {
  const provided = place[PLACE];
  if (provided !== undefined && provided !== database) {
    throw new Error(
      'Another database was provided to this process already: there is one pool for each process.',
    );
  }
  place[PLACE] = database;
  return () => {
    if (place[PLACE] === database) place[PLACE] = undefined;
  };
}

/** The database of this process. Throws when none was provided: then the code runs outside Threshold's server. */
export function getDatabase(): Database {
  const provided = place[PLACE];
  if (provided === undefined) {
    throw new Error(
      'No database was provided to this process. server/main.ts does so before it takes requests; a script or test ' +
        'calls provideDatabase(openDatabase(url)) first.',
    );
  }
  return provided;
}
