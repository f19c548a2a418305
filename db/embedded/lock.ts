import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './problem.ts';
import { isRunning, startOf } from './processes.ts';

/** Held by the one copy of Threshold that may use a data folder. */
export interface DataLock {
  release(): void;
}

/**
 * Takes the lock of a data folder, or throws `EmbeddedPostgresError` naming the copy that holds it. A lock whose holder
 * no longer runs (kill -9, power cut, its process id since given to another program) is taken over.
 */
export function takeDataLock(dataDir: string): DataLock {
  const path = join(dataDir, 'threshold.lock');
  const own = `${process.pid}\n${startOf(process.pid) ?? ''}\n`;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, own);
  try {
    // A link either makes the whole lock or fails because there is one: nobody ever reads half of it.
    while (!tryLink(draft, path)) clearStale(path, dataDir);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(path) === own) rmSync(path, { force: true });
    },
  };
}

function clearStale(path: string, dataDir: string): void {
  const held = read(path);
  if (held === null) return;
  refuseIfAlive(held, path, dataDir);
  // Two starts may find the same stale lock at once. Whoever moves it away looks again at what was moved: it may be
  // the fresh lock of the other, which then goes back.
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved !== held && moved !== null) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function refuseIfAlive(held: string, path: string, dataDir: string): void {
  const [pidText = '', start = ''] = held.split('\n');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return;
  const now = startOf(pid);
  if (start !== '' && now !== null && now !== start) return;
  throw new EmbeddedPostgresError(
    `Another copy of Threshold (process ${pid}) is using the data folder ${dataDir}. Stop it first, or give this one ` +
      `another folder with DATA_DIR. If you are sure that process ${pid} is something else, delete ${path}.`,
  );
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
