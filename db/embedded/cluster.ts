import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
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

/** PostgreSQL's own log, inside the cluster because only there the server's account may surely write. */
export const LOG_FILE = 'server.log';
const LOG_LIMIT_BYTES = 5_000_000;

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

/** Refuses, with a way out, a cluster that PostgreSQL's own start would refuse in words for its developers. */
export async function checkCluster({ cluster, account, binaries }: ClusterParts): Promise<void> {
  const marker = join(cluster, 'PG_VERSION');
  const made = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : null;
  if (made === null) {
    throw new EmbeddedPostgresError(
      `${cluster} is not a database: it has no file PG_VERSION. Put it back from a backup, or move it away to begin anew.`,
    );
  }
  const { code, output } = await run(binaries.postgres, ['--version'], account);
  const ours = /(\d+)\.\d+/.exec(output)?.[1];
  if (code !== 0 || ours === undefined) {
    throw new EmbeddedPostgresError(
      `PostgreSQL does not run on this system (${binaries.postgres}). It said:\n${output}`,
    );
  }
  if (made !== ours) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} was made by PostgreSQL ${made}, and this Threshold brings PostgreSQL ${ours}, which cannot open it. ` +
        `Start it with the release that made it and dump it there (pg_dump), or move the folder away to begin anew.`,
    );
  }
  const owner = statSync(cluster).uid;
  if (account.kind === 'self' && process.getuid !== undefined && owner !== process.getuid()) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} belongs to user ${owner}, and you are user ${process.getuid()}. Start Threshold as that user, or as root.`,
    );
  }
}

/**
 * Writes the settings of this start: the port may be another than last time. `fsync` stays at its default, on: what is
 * acknowledged must outlive a power cut.
 */
export function writeSettings({ cluster, account }: ClusterParts, port: number, clusterName: string): void {
  if (account.kind !== 'self' && statSync(cluster).uid === 0) giveTree(cluster, account.uid, account.gid);
  if (process.platform !== 'win32') chmodSync(cluster, 0o700);
  const settings = [
    '# Written by Threshold at each start. Put settings of your own at the end of postgresql.conf.',
    "listen_addresses = '127.0.0.1'",
    // No socket file: its path may be longer than the system allows, and one way in is enough.
    "unix_socket_directories = ''",
    `port = ${port}`,
    'max_connections = 50',
    `cluster_name = '${clusterName}'`,
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "log_line_prefix = '%m [%p] '",
    'log_checkpoints = off',
    // Our queries are short: compiling one costs more than it saves.
    'jit = off',
  ];
  const path = join(cluster, 'threshold.conf');
  writeFileSync(path, `${settings.join('\n')}\n`, { mode: 0o600 });
  giveTo(path, account);
  turnLogOver(join(cluster, LOG_FILE));
}

/** The last lines of PostgreSQL's own log, for when a start fails. */
export function tailOfLog(cluster: string, lines = 8): string {
  const path = join(cluster, LOG_FILE);
  return existsSync(path)
    ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
    : '(no log)';
}

function turnLogOver(path: string): void {
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
}

function giveTree(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveTree(inner, uid, gid);
    else if (!entry.isSymbolicLink()) chownSync(inner, uid, gid);
  }
}
