import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Another process that runs, or was refused, the embedded database. */
export interface Spawned {
  readonly child: ChildProcess;
  /** Its first line: `ready <process id> <url>` or `refused <why>`. */
  readonly line: string;
}

/** Starts the embedded database in a process of its own, which a test may kill. */
export function spawnEmbedded(dataDir: string): Promise<Spawned> {
  const program = fileURLToPath(new URL('keep-running.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('\n')) resolve({ child, line: text.trim() });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it said anything.`)));
  });
}

/** Ends a process at once, as a power cut would, and waits until it is gone. */
export function killHard(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
