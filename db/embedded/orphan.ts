import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './problem.ts';
import { commandOf, isRunning, processesTitled, workingFolderOf } from './processes.ts';
import { run } from './run.ts';

/**
 * What an earlier run left behind. Killed outright, Threshold leaves PostgreSQL running without a master; PostgreSQL
 * killed outright leaves its lock file and, for a moment, processes that still hold its shared memory.
 */

/** Who holds the cluster's lock file: nobody alive, its own server, or a PostgreSQL of which the system tells too little. */
type Holder = { readonly kind: 'nobody' | 'unclear' } | { readonly kind: 'server'; readonly pid: number };

function holderOf(cluster: string): Holder {
  const pid = pidInLockFile(cluster);
  const command = pid === null ? null : commandOf(pid);
  // The id may since have been given to another program.
  if (pid === null || command === null || !/postgres/i.test(command)) return { kind: 'nobody' };
  const folder = workingFolderOf(pid);
  if (folder !== null) return folder === cluster ? { kind: 'server', pid } : { kind: 'nobody' };
  // Windows tells the program's name alone; on macOS the server's arguments name its folder.
  return process.platform === 'win32' || command.includes(cluster)
    ? { kind: 'server', pid }
    : { kind: 'unclear' };
}

/** The process of this cluster's running server, or null. */
export function runningPostmaster(cluster: string): number | null {
  const holder = holderOf(cluster);
  return holder.kind === 'server' ? holder.pid : null;
}

/**
 * Leaves the cluster without any server: stops one that an earlier Threshold left running, waits for stray processes
 * to end, and removes the lock file they leave. PostgreSQL would replace a stale one itself, but not while its process
 * id is a zombie (as where a container's first process reaps none) or belongs to another program. Where the titles of
 * processes cannot be read, on Windows, its own check by that file is worth more, and so where things are unclear.
 */
export async function clearRemains(
  cluster: string,
  clusterName: string,
  binaries: Binaries,
  account: Account,
): Promise<'clean' | 'remains'> {
  const pid = pidInLockFile(cluster);
  if (pid === null) return 'clean';
  if (runningPostmaster(cluster) !== null) {
    await stopServer(cluster, binaries, account);
    return 'clean';
  }
  await endStrays(clusterName);
  const mayRemove = process.platform !== 'win32' || isRunning(pid);
  if (mayRemove && holderOf(cluster).kind === 'nobody') rmSync(lockFile(cluster), { force: true });
  return 'remains';
}

/** Stops the cluster's server: first letting it finish its commits, then, if it does not end, at once (it recovers). */
export async function stopServer(cluster: string, binaries: Binaries, account: Account): Promise<void> {
  for (const [mode, seconds] of [['fast', '60'] as const, ['immediate', '15'] as const]) {
    const pid = runningPostmaster(cluster);
    if (pid === null) return;
    await run(binaries.pgCtl, ['stop', '-D', cluster, '-m', mode, '-t', seconds, '-w'], account, 'unread');
    // pg_ctl is content when the lock file is gone, which is a moment before the process is.
    if (await hasEnded(() => !isRunning(pid), 5_000)) return;
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL (process ${pidInLockFile(cluster)}) in ${cluster} does not stop. End it by hand, then start again.`,
  );
}

async function endStrays(clusterName: string): Promise<void> {
  const strays = () => processesTitled(`postgres: ${clusterName}: `);
  // They notice by themselves that the postmaster is gone; one in the middle of a long query needs telling.
  if (await hasEnded(() => strays().length === 0, 3_000)) return;
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of strays()) signalQuietly(pid, signal);
    if (await hasEnded(() => strays().length === 0, 2_000)) return;
  }
  throw new EmbeddedPostgresError(
    `Processes of an earlier PostgreSQL still run and do not end: ${strays().join(', ')}. End them by hand, then start again.`,
  );
}

/** The id on the first line of PostgreSQL's lock file, or null. It writes a negative one in single-user mode. */
function pidInLockFile(cluster: string): number | null {
  if (!existsSync(lockFile(cluster))) return null;
  const pid = Math.abs(Number.parseInt(readFileSync(lockFile(cluster), 'utf8'), 10));
  return pid > 0 ? pid : null;
}

function lockFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

async function hasEnded(check: () => boolean, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 50) {
    if (check()) return true;
    await sleep(50);
  }
  return check();
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between being listed and being told.
  }
}
