import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Database } from '#db/connection.ts';

/** On what and of what something was measured. */
export interface Circumstances {
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
  readonly load: string;
}

export async function circumstances(database: Database): Promise<Circumstances> {
  const [version] = await database.sql<{ server_version: string }[]>`show server_version`;
  const [fsync] = await database.sql<{ fsync: string }[]>`show fsync`;
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    commit: commitNow(),
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    machine: [
      `${cpus().length} cores (${first?.model.trim() ?? 'of unknown make'}), ${memory}`,
      `Node ${process.versions.node}`,
      `PostgreSQL ${version?.server_version ?? '?'}, embedded, fsync ${fsync?.fsync ?? '?'}`,
      'loopback',
    ].join('; '),
    load: loadNow(),
  };
}

/** How busy the machine was just now, over the last minute: our own load counts once it has begun. */
export function loadNow(): string {
  return loadavg()[0]?.toFixed(1) ?? '?';
}

function commitNow(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const changed = git(
    'status',
    '--porcelain',
    '--untracked-files=no',
    '--',
    'engine',
    'server',
    'db',
    'bench/*.ts',
  );
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' and changes not yet committed'}`;
}
