import { join } from 'node:path';
import { keepSecret, readSecret } from './private-file.ts';
import { EmbeddedPostgresError } from './problem.ts';

/**
 * The embedded database's password: random, made once, kept beside it. Throws `EmbeddedPostgresError` when there is a
 * database but its password is gone: another one would not open it.
 */
export function keepPassword(dataDir: string, hasCluster: boolean): string {
  const path = join(dataDir, 'postgres-password');
  if (hasCluster && readSecret(path) === null) {
    throw new EmbeddedPostgresError(
      `The file ${path} is missing. It holds the password of the database in the same folder: put it back from a backup.`,
    );
  }
  return keepSecret(path);
}
