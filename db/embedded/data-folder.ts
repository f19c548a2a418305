import { mkdirSync, realpathSync } from 'node:fs';

/**
 * Makes Threshold's data folder when it is missing, and returns its true path. Only its owner looks into it; a root
 * owner lets others pass through, since PostgreSQL, which refuses to be root, works in a folder below.
 */
export function openDataFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return realpathSync(dataDir);
}
