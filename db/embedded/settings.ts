import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ClusterParts } from './cluster.ts';
import { giveTo } from './run.ts';

/** PostgreSQL's own log, inside the cluster because only there the server's account may surely write. */
export const LOG_FILE = 'server.log';
const LOG_LIMIT_BYTES = 5_000_000;

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
