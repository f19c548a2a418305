import { type Database, openDatabase, provideDatabase } from '#db/connection.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded/start.ts';
import { migrate } from '#db/migrate.ts';
import type { Env } from '#server/env.ts';
import type { Log } from '#server/log/log.ts';

export interface RunningDatabase {
  readonly database: Database;
  /** Closes the pool, then the server if it is ours. */
  close(): Promise<void>;
}

/** The given database, or else the embedded one; its schema brought up to date, and provided to the whole process. */
export async function startDatabase(env: Env, log: Log): Promise<RunningDatabase> {
  const embedded: EmbeddedPostgres | null =
    env.databaseUrl === null
      ? await startEmbeddedPostgres({ dataDir: env.dataDir, log: log.child({ part: 'database' }) })
      : null;
  const url = env.databaseUrl ?? embedded?.url;
  if (url === undefined) throw new Error('There is a database address or an embedded database');
  const database = openDatabase(url);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    await embedded?.stop();
    throw error;
  }
  const takeBack = provideDatabase(database);
  return {
    database,
    async close() {
      takeBack();
      await database.close();
      await embedded?.stop();
    },
  };
}
