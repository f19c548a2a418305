import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '#db/embedded/port.ts';
import { isRunning } from '#db/embedded/processes.ts';
import type { Check, Finding } from '#scripts/checks/finding.ts';

const SECOND_START_MS = 5_000;
const PATIENCE_MS = 60_000;

/** Starts what was built as `npm start` does, twice in one data folder, and stops it as a service manager would. */
export const checkStart: Check = async (root) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'threshold-start-'));
  try {
    const first = await startAndStop(root, dataDir);
    const second = await startAndStop(root, dataDir);
    return [
      { name: 'the server starts from nothing and answers', problems: first.problems },
      { name: 'it starts again and answers', problems: second.problems },
      {
        name: `its second start is ready in under ${SECOND_START_MS / 1_000} seconds`,
        problems:
          second.readyAfter < SECOND_START_MS ? [] : [`it took ${(second.readyAfter / 1_000).toFixed(1)} s`],
      },
      cleanStop(first, second),
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

interface Trial {
  readonly readyAfter: number;
  readonly problems: readonly string[];
  readonly exitCode: number | null;
  readonly leftBehind: boolean;
}

async function startAndStop(root: string, dataDir: string): Promise<Trial> {
  const port = await findFreePort(0);
  const began = Date.now();
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, HOST: '127.0.0.1', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const answered = await untilAnswered(child, `http://127.0.0.1:${port}/`);
  const readyAfter = Date.now() - began;
  const postgres = Number.parseInt(readIfThere(join(dataDir, 'postgres', 'postmaster.pid')), 10);
  const exitCode = await stop(child);
  const leftBehind = postgres > 0 && isRunning(postgres);
  if (leftBehind) process.kill(postgres, 'SIGINT');
  return {
    readyAfter,
    problems: answered ? [] : [`it did not answer; it printed:\n${printed}`],
    exitCode,
    leftBehind,
  };
}

async function untilAnswered(child: ChildProcess, url: string): Promise<boolean> {
  for (
    const deadline = Date.now() + PATIENCE_MS;
    Date.now() < deadline && child.exitCode === null;
    await sleep(50)
  ) {
    const status = await fetch(url, { redirect: 'manual' }).then(
      (response) => response.status,
      () => null,
    );
    if (status !== null && status < 500) return true;
  }
  return false;
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill('SIGTERM');
  const hardly = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  return ended.finally(() => clearTimeout(hardly));
}

/** Windows has no SIGTERM to be clean on: there a stop ends the process at once, and the next start recovers. */
function cleanStop(...trials: readonly Trial[]): Finding {
  const problems =
    process.platform === 'win32'
      ? []
      : trials.flatMap(({ exitCode, leftBehind }) => [
          ...(exitCode === 0 ? [] : [`told to stop, it ended with ${exitCode}`]),
          ...(leftBehind ? ['PostgreSQL was left running'] : []),
        ]);
  return { name: 'told to stop, it stops cleanly and leaves nothing running', problems };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
