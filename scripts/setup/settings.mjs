import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Reads the settings in `.env`, where there is one. A variable that is really set wins over the file. */
export function loadSettings() {
  const path = join(root, '.env');
  if (existsSync(path)) process.loadEnvFile(path);
}
