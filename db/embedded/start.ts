import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { checkCluster, createCluster } from './cluster.ts';
import { openDataFolder } from './data-folder.ts';
import { takeDataLock } from './lock.ts';
import { keepPassword } from './password.ts';
import { findFreePort } from './port.ts';
import type { EmbeddedLog } from './problem.ts';
import { addressOf, ensureDatabase, type ServerPlan, startServer } from './server.ts';
import { superviseServer } from './supervisor.ts';
import { readVersion } from './version.ts';

/** A running embedded database. */
export interface EmbeddedPostgres {
  /** Where to connect, password included. Stays the same for as long as it is supervised. */
  readonly url: string;
  /** The id of the server's process now; another after a restart. */
  readonly pid: number;
  /** Tells each time the server died and is back: connections made before are lost. Returns how to stop listening. */
  onRestart(listener: () => void): () => void;
  /** Ends supervision and the server, after its last commit; nothing is left running. Safe to call twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Threshold's data folder; made when missing. The database lies in `postgres/` below it. */
  readonly dataDir: string;
  readonly log: EmbeddedLog;
  /** The port to use when it is free; another free one otherwise. */
  readonly port?: number;
}

const DEFAULT_PORT = 54_329;

/**
 * Runs the real PostgreSQL of the installed platform package in `dataDir`: made at the first start, on the loopback
 * address only, supervised until `stop`. Remains of a killed run are cleared first.
 *
 * Rejects with `EmbeddedPostgresError`, in words for the operator, when it cannot: another copy uses the folder, the
 * files are of another version, no account to run it as.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = openDataFolder(options.dataDir);
  const lock = takeDataLock(dataDir);
  try {
    return await startLocked(dataDir, options, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(
  dataDir: string,
  { log, port: preferred = DEFAULT_PORT }: EmbeddedOptions,
  release: () => void,
): Promise<EmbeddedPostgres> {
  const cluster = join(dataDir, 'postgres');
  const binaries = findBinaries();
  const account = chooseAccount(cluster, binaries.folder);
  const password = keepPassword(dataDir, existsSync(cluster));
  const parts = { cluster, account, binaries, log };
  const version = await readVersion(binaries, account);
  await createCluster(parts, password);
  checkCluster(parts, version);

  const plan: ServerPlan = { parts, clusterName: nameOf(cluster), password };
  const { port, pid } = await startOnFreePort(plan, preferred);
  const supervised = superviseServer(plan, port, pid);
  try {
    await ensureDatabase(plan, port);
  } catch (error) {
    await supervised.stop();
    throw error;
  }
  return {
    url: addressOf(plan, port),
    get pid() {
      return supervised.pid();
    },
    onRestart: supervised.onRestart,
    stop: async () => {
      await supervised.stop();
      release();
    },
  };
}

/** A port found free may be taken by the time the server listens on it: then another is tried. */
async function startOnFreePort(plan: ServerPlan, preferred: number): Promise<{ port: number; pid: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(preferred);
    try {
      return { port, pid: await startServer(plan, port) };
    } catch (error) {
      const wasTaken = (await findFreePort(port)) !== port;
      if (!wasTaken || attempt === 3) throw error;
    }
  }
}

/** A name that the titles of the server's processes carry, so that strays of this very cluster can be told. */
function nameOf(cluster: string): string {
  return `threshold-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`;
}
