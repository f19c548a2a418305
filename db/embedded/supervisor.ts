import { setTimeout as sleep } from 'node:timers/promises';
import { stopServer } from './orphan.ts';
import { isRunning } from './processes.ts';
import { type ServerPlan, startServer } from './server.ts';
import { tailOfLog } from './settings.ts';

/** Keeps one cluster's server running until it is told to stop. */
export interface Supervised {
  pid(): number;
  onRestart(listener: () => void): () => void;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 200;
const PAUSES_MS = [0, 250, 500, 1_000, 2_000, 5_000];

/**
 * Watches the server's process and starts it again, on the same port and password, when it is gone. It looks rather
 * than waits for its child's end: pg_ctl starts the server, so on no system is it our child.
 */
export function superviseServer(plan: ServerPlan, port: number, firstPid: number): Supervised {
  const { cluster, account, binaries, log } = plan.parts;
  const listeners = new Set<() => void>();
  const stopping = new AbortController();
  let pid = firstPid;

  const watching = watch();

  async function watch(): Promise<void> {
    while (await pause(LOOK_EVERY_MS)) {
      if (isRunning(pid)) continue;
      log.warn(`PostgreSQL (process ${pid}) has ended. Its log says:\n${tailOfLog(cluster, 3)}`);
      if (!(await restart())) return;
      log.warn(`PostgreSQL is back (process ${pid}).`);
      for (const listener of listeners) listener();
    }
  }

  /** Tries until it runs. @returns false when told to stop meanwhile. */
  async function restart(): Promise<boolean> {
    for (let attempt = 0; ; attempt++) {
      if (!(await pause(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)] ?? 0))) return false;
      try {
        pid = await startServer(plan, port);
        return true;
      } catch (error) {
        log.warn(error instanceof Error ? error.message : String(error));
      }
    }
  }

  /** @returns whether to go on: false as soon as told to stop. */
  async function pause(duration: number): Promise<boolean> {
    await sleep(duration, undefined, { signal: stopping.signal }).catch(() => {});
    return !stopping.signal.aborted;
  }

  return {
    pid: () => pid,
    onRestart: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: async () => {
      stopping.abort();
      // A restart under way may have its server replaying the log for minutes. That server is stopped too, as soon as
      // it shows: it would outlive us.
      let isWatching = true;
      const ended = watching.finally(() => {
        isWatching = false;
      });
      while (isWatching) {
        await stopServer(cluster, binaries, account);
        await Promise.race([ended, sleep(LOOK_EVERY_MS)]);
      }
      await stopServer(cluster, binaries, account);
    },
  };
}
