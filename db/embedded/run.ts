import { spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import type { Account } from './account.ts';

/** How a program ended, and what it printed on either stream. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Whether to read what the program prints. `unread` is for a program that leaves a server behind holding its pipes. */
type Output = 'read' | 'unread';

/**
 * Runs one of PostgreSQL's programs to its end, with the rights of `account`. Rejects only when it cannot be started.
 *
 * It is detached from our terminal: a Ctrl-C there is for us, and must not stop the database before our own last
 * commit. On Windows the same flag leaves our console, whose Ctrl-C would otherwise reach the server too.
 */
export function run(
  program: string,
  args: readonly string[],
  account: Account,
  output: Output = 'read',
): Promise<Outcome> {
  const [command, ...rest] =
    account.kind === 'passing' ? passing(account, program, args) : [program, ...args];
  const identity = account.kind === 'other' ? { uid: account.uid, gid: account.gid } : {};
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      ...identity,
      cwd: '/',
      detached: true,
      windowsHide: true,
      stdio: output === 'read' ? ['ignore', 'pipe', 'pipe'] : 'ignore',
      env: cleanEnvironment(),
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once(output === 'read' ? 'close' : 'exit', (code) =>
      resolve({ code, output: Buffer.concat(chunks).toString('utf8').trim() }),
    );
  });
}

/** Gives a file that we made to the account that PostgreSQL runs as. */
export function giveTo(path: string, account: Account): void {
  if (account.kind !== 'self') chownSync(path, account.uid, account.gid);
}

function passing(
  account: Extract<Account, { kind: 'passing' }>,
  program: string,
  args: readonly string[],
): [string, ...string[]] {
  const only = `-all,+${account.capability}`;
  return [
    'setpriv',
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    // Without this bit the kernel's access() check, by which PostgreSQL looks for its own programs, ignores capabilities.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
    '--',
    program,
    ...args,
  ];
}

/** Ours without the variables that steer PostgreSQL, and with one language for its messages and its start on macOS. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LANG: 'C', LC_ALL: 'C' };
  for (const name of Object.keys(env)) if (name.startsWith('PG')) delete env[name];
  return env;
}
