import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * A random secret of 256 bits (43 letters, fit for a URL), made once and kept in a file that only its owner reads: mode
 * 0600; on Windows the folder's own rights hold. Two that make it at once get the same one.
 */
export function keepSecret(path: string): string {
  const kept = readSecret(path);
  if (kept !== null) return kept;
  const draft = `${path}.${process.pid}`;
  writeDurably(draft, `${randomBytes(32).toString('base64url')}\n`);
  try {
    // A link either makes the whole file or fails because there is one: nobody ever reads half of it.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8').trim();
}

/** The secret in the file, or null when it is missing or empty. */
export function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function writeDurably(path: string, text: string): void {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
