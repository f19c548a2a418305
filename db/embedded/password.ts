import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivate } from './private-file.ts';
import { EmbeddedPostgresError } from './problem.ts';

/**
 * The embedded database's password: random, made once, kept in a file that only its owner reads. Throws
 * `EmbeddedPostgresError` when there is a database but its password is gone.
 */
export function keepPassword(dataDir: string, hasCluster: boolean): string {
  const path = join(dataDir, 'postgres-password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (hasCluster) {
    throw new EmbeddedPostgresError(
      `The file ${path} is missing. It holds the password of the database in the same folder: put it back from a backup.`,
    );
  }
  const password = randomBytes(32).toString('base64url');
  writePrivate(path, `${password}\n`);
  return password;
}
