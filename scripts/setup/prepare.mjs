import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { CommandFailed } from './run-command.mjs';

/**
 * What every command does first: goes to the project's folder, reads `.env`, installs, and then does `step`. A command
 * that fails ends the program with its output and no stack of ours.
 *
 * @param {() => Promise<unknown>} [step]
 */
export async function prepare(step) {
  process.chdir(root);
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  try {
    await ensureInstalled();
    await step?.();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
