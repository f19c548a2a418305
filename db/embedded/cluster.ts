import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { type EmbeddedLog, EmbeddedPostgresError } from './problem.ts';
import { giveTo, run } from './run.ts';

/** The role that owns everything in the embedded database, and the name of the database. */
export const ROLE = 'threshold';

/** What makes a database cluster, handed to each step of preparing it. */
export interface ClusterParts {
  readonly cluster: string;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly log: EmbeddedLog;
}

/**
 * Makes the cluster unless it is there. It is made beside its place and moved there when whole, so that a start cut
 * short leaves nothing half made behind. Throws `EmbeddedPostgresError` with what initdb said.
 */
export async function createCluster(parts: ClusterParts, password: string): Promise<void> {
  const { cluster, account, binaries, log } = parts;
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.pw`;
  rmSync(draft, { recursive: true, force: true });
  if (existsSync(cluster)) return;
  log.info('Making the database, once …');
  mkdirSync(draft, { mode: 0o700 });
  giveTo(draft, account);
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(passwordFile, account);
  const { code, output } = await run(
    binaries.initdb,
    // C orders by code point, alike on every system; UTF8 because a bare C would make it SQL_ASCII.
    [
      '-D',
      draft,
      '-U',
      ROLE,
      '--pwfile',
      passwordFile,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
    ],
    account,
  ).finally(() => rmSync(passwordFile, { force: true }));
  if (code !== 0)
    throw new EmbeddedPostgresError(`The database could not be made in ${cluster}. initdb said:\n${output}`);
  appendFileSync(join(draft, 'postgresql.conf'), "\ninclude_if_exists = 'threshold.conf'\n");
  await moveIntoPlace(draft, cluster);
}

/** On Windows a virus scanner may hold a new file for a moment, and its folder cannot be moved meanwhile. */
async function moveIntoPlace(draft: string, cluster: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(draft, cluster);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 10) throw error;
      await sleep(300);
    }
  }
}

/**
 * Refuses, with a way out, a cluster that PostgreSQL's own start would refuse in words for its developers.
 *
 * @param ours the major version of our PostgreSQL, such as `18`
 */
export function checkCluster({ cluster, account }: ClusterParts, ours: string): void {
  const owner = statSync(cluster).uid;
  if (account.kind === 'self' && process.getuid !== undefined && owner !== process.getuid()) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} belongs to user ${owner}, and you are user ${process.getuid()}. Start Threshold as that user, or as root.`,
    );
  }
  const marker = join(cluster, 'PG_VERSION');
  const made = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : null;
  if (made === null) {
    throw new EmbeddedPostgresError(
      `${cluster} is not a database: it has no file PG_VERSION. Put it back from a backup, or move it away to begin anew.`,
    );
  }
  if (made !== ours) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} was made by PostgreSQL ${made}, and this Threshold brings PostgreSQL ${ours}, which cannot open it. ` +
        `Start it with the release that made it and dump it there (pg_dump), or move the folder away to begin anew.`,
    );
  }
}
