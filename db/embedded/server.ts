import { join } from 'node:path';
import postgres from 'postgres';
import { type ClusterParts, ROLE } from './cluster.ts';
import { clearRemains, runningPostmaster } from './orphan.ts';
import { EmbeddedPostgresError } from './problem.ts';
import { run } from './run.ts';
import { LOG_FILE, tailOfLog, writeSettings } from './settings.ts';

/** What stays the same over all starts of one cluster's server, restarts by the supervisor included. */
export interface ServerPlan {
  readonly parts: ClusterParts;
  readonly clusterName: string;
  readonly password: string;
}

/** Ten minutes: after a crash the server first replays its log, which may take long and must not be cut short. */
const START_SECONDS = '600';

/**
 * Starts the server on `port` and waits until it takes connections.
 *
 * @returns the id of its process; throws `EmbeddedPostgresError` with the last lines of its log.
 */
export async function startServer(plan: ServerPlan, port: number): Promise<number> {
  const { cluster, account, binaries, log } = plan.parts;
  const found = await clearRemains(cluster, plan.clusterName, binaries, account);
  if (found === 'remains') log.info('The database was not shut down cleanly last time: recovering …');
  writeSettings(plan.parts, port, plan.clusterName);
  const logFile = join(cluster, LOG_FILE);
  const { code } = await run(
    binaries.pgCtl,
    ['start', '-D', cluster, '-l', logFile, '-w', '-t', START_SECONDS],
    account,
    'unread',
  );
  const pid = runningPostmaster(cluster);
  if (code === 0 && pid !== null) return pid;
  throw new EmbeddedPostgresError(`PostgreSQL did not start. The end of ${logFile}:\n${tailOfLog(cluster)}`);
}

/** Where to connect: the loopback address only, with the password. */
export function addressOf(plan: ServerPlan, port: number, database: string = ROLE): string {
  return `postgres://${ROLE}:${plan.password}@127.0.0.1:${port}/${database}`;
}

/** Makes our database in a fresh cluster, and on every start proves that the password opens it. */
export async function ensureDatabase(plan: ServerPlan, port: number): Promise<void> {
  const sql = postgres(addressOf(plan, port, 'postgres'), { max: 1, fetch_types: false });
  try {
    const rows = await sql`select 1 from pg_database where datname = ${ROLE}`;
    if (rows.length === 0) await sql`create database ${sql(ROLE)}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EmbeddedPostgresError(`PostgreSQL runs, but does not let us in: ${reason}.`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
