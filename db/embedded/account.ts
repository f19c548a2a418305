import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './problem.ts';

/**
 * Whose rights PostgreSQL runs with. It refuses to be root, so a Threshold started by root runs it as somebody else;
 * every other Threshold runs it as itself.
 */
export type Account =
  | { readonly kind: 'self' }
  | { readonly kind: 'other'; readonly uid: number; readonly gid: number }
  /** As `other`, but below folders that only root may enter: keeps the one right to pass through them. */
  | { readonly kind: 'passing'; readonly uid: number; readonly gid: number; readonly capability: string };

const USER = 'threshold';

/**
 * Chooses the account, and makes the system user `threshold` where root has no better one. Throws
 * `EmbeddedPostgresError` when that account could not reach the folders and cannot be given the right to.
 *
 * @param cluster the folder that holds, or will hold, the database files
 * @param programs the folder of PostgreSQL's programs
 */
export function chooseAccount(cluster: string, programs: string): Account {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const { uid, gid } = ownerOf(cluster) ?? sudoUser() ?? systemUser(USER) ?? makeUser() ?? nobody();
  const barrier = [cluster, programs]
    .map((folder) => barrierTo(folder, uid, gid))
    .find((found) => found !== null);
  if (barrier === undefined || barrier === null) return { kind: 'other', uid, gid };
  const capability = passingCapability();
  if (capability !== null) return { kind: 'passing', uid, gid, capability };
  throw new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and user ${uid}, whom it would run as, may not enter ${barrier}. ` +
      `Move Threshold and its data folder to where everyone may pass (for example /srv or /opt), run "chmod o+x ${barrier}", ` +
      'start it as an ordinary user, or set DATABASE_URL.',
  );
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** The owner of an existing database, so that it opens under whoever made it. Root's own cannot: it was copied there. */
function ownerOf(cluster: string): Ids | null {
  if (!existsSync(cluster)) return null;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? null : { uid, gid };
}

function sudoUser(): Ids | null {
  const uid = Number(process.env.SUDO_UID);
  const gid = Number(process.env.SUDO_GID);
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}

function systemUser(name: string): Ids | null {
  if (!existsSync('/etc/passwd')) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function makeUser(): Ids | null {
  const attempts: readonly [string, readonly string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER]],
    ['adduser', ['-S', '-D', '-H', USER]],
  ];
  for (const [program, args] of attempts) {
    try {
      execFileSync(program, args, { stdio: 'ignore' });
    } catch {
      // Not on this system, or another start was quicker: the next look at the list of users tells.
    }
    const made = systemUser(USER);
    if (made !== null) return made;
  }
  return null;
}

function nobody(): Ids {
  const found = systemUser('nobody');
  if (found !== null) return found;
  throw new EmbeddedPostgresError(
    'PostgreSQL refuses to run as root, and this system has no other user to run it as. Start Threshold as an ordinary user, or set DATABASE_URL.',
  );
}

/** The topmost folder on the way to `folder` that the user may not pass through, or null. */
function barrierTo(folder: string, uid: number, gid: number): string | null {
  const way: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    way.unshift(at);
    if (at === dirname(at)) break;
  }
  return way.filter((at) => existsSync(at)).find((at) => !mayPass(at, uid, gid)) ?? null;
}

function mayPass(folder: string, uid: number, gid: number): boolean {
  const stat = statSync(folder);
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}

/**
 * Linux divides root's power into capabilities. One of two, whichever this root still has (containers drop some), lets
 * PostgreSQL pass through other people's folders; `setpriv` hands it over and drops the rest.
 */
function passingCapability(): string | null {
  if (process.platform !== 'linux' || !isOnPath('setpriv')) return null;
  const line = readFileSync('/proc/self/status', 'utf8').match(/^CapBnd:\s*([0-9a-f]+)$/m)?.[1];
  const held = BigInt(`0x${line ?? '0'}`);
  const has = (bit: bigint) => (held & (1n << bit)) !== 0n;
  const CAP_DAC_OVERRIDE = 1n;
  const CAP_DAC_READ_SEARCH = 2n;
  const CAP_SETPCAP = 8n;
  if (!has(CAP_SETPCAP)) return null;
  if (has(CAP_DAC_READ_SEARCH)) return 'dac_read_search';
  return has(CAP_DAC_OVERRIDE) ? 'dac_override' : null;
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
