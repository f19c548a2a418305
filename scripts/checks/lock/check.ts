import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from '#scripts/checks/finding.ts';

/** What the check needs of an entry in package-lock.json, whose keys are paths such as `node_modules/a/node_modules/b`. */
interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, LockEntry>>;

const SYSTEMS = ['darwin', 'linux', 'win32'];

/** Holds the lock file to what `npm start` on a fresh machine of any system needs of it. */
export const checkLock: Check = async (root) => {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const manifest: LockEntry = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    matchesManifest(lock, manifest),
    namesContent(lock),
    namesNoPlace(lock),
    isWhole(lock),
    coversSystems(lock),
  ];
};

/** `npm ci` refuses a lock that was not made of this very package.json. */
function matchesManifest(lock: Lock, manifest: LockEntry): Finding {
  const problems: string[] = [];
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    const wanted = manifest[kind] ?? {};
    const locked = lock['']?.[kind] ?? {};
    for (const name of new Set([...Object.keys(wanted), ...Object.keys(locked)])) {
      if (wanted[name] !== locked[name]) {
        problems.push(
          `${name}: ${kind} says ${wanted[name] ?? 'nothing'}, the lock ${locked[name] ?? 'nothing'}`,
        );
      } else if (lock[`node_modules/${name}`]?.version !== wanted[name]) {
        problems.push(`${name}: package.json must name the exact version that the lock installs`);
      }
    }
  }
  return { name: 'the lock is of this package.json, versions exact', problems };
}

function namesContent(lock: Lock): Finding {
  const problems = packagesIn(lock)
    .filter(
      ([, { version, integrity, link }]) => link === true || version === undefined || integrity === undefined,
    )
    .map(([path]) => `${path} has no version with a checksum`);
  if (packagesIn(lock).length === 0) problems.push('the lock names no package');
  return { name: 'every package has its version and checksum', problems };
}

/** A download address that one machine used may not be reachable, or trusted, from another. */
function namesNoPlace(lock: Lock): Finding {
  const problems = packagesIn(lock)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path, { resolved }]) => `${path} is tied to ${resolved}`);
  return { name: 'no package is tied to a place to download it from', problems };
}

/** npm leaves out of a lock, without a word, an optional package that the registry did not have that day. */
function isWhole(lock: Lock): Finding {
  const problems = Object.entries(lock).flatMap(([path, entry]) => {
    const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => find(lock, path, name) === null,
    );
    return missing.length === 0 ? [] : [`${nameOf(path)} ${entry.version ?? ''} lacks ${missing.join(', ')}`];
  });
  return { name: 'every native package is there for all its platforms', problems };
}

/** A package that is built for several systems must be built for all three that Threshold runs on. */
function coversSystems(lock: Lock): Finding {
  const problems = Object.entries(lock).flatMap(([path, entry]) => {
    const names = Object.keys(entry.optionalDependencies ?? {});
    const systems = new Set(names.flatMap((name) => find(lock, path, name)?.os ?? []));
    const lacking = SYSTEMS.filter((system) => !systems.has(system));
    return systems.size < 2 || lacking.length === 0
      ? []
      : [`${nameOf(path)} is not built for ${lacking.join(', ')}`];
  });
  return { name: 'native packages are built for Linux, macOS and Windows', problems };
}

/** Finds a dependency as Node does: in the package's own node_modules, or else in one further up. */
function find(lock: Lock, from: string, name: string): LockEntry | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const entry = lock[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`];
    if (entry !== undefined) return entry;
    if (at === '') return null;
  }
}

function packagesIn(lock: Lock): [string, LockEntry][] {
  return Object.entries(lock).filter(([path]) => path !== '');
}

function nameOf(path: string): string {
  return path === ''
    ? 'package.json'
    : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
