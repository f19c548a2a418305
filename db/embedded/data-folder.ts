import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { EmbeddedPostgresError } from './problem.ts';

/**
 * Makes Threshold's data folder when it is missing, and returns its true path. Only its owner looks into it; a root
 * owner lets others pass through, since PostgreSQL, which refuses to be root, works in a folder below.
 *
 * Throws `EmbeddedPostgresError` when it cannot be made or written.
 */
export function openDataFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(
      `The data folder ${dataDir} cannot be used (${code}). Give Threshold a folder that it may write, with DATA_DIR.`,
    );
  }
}
