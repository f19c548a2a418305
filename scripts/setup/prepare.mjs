import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { CommandFailed } from './run-command.mjs';

/**
 * What every command does first: goes to the project's folder, installs, and then does `step`. A command that fails ends
 * the program with its output and no stack of ours.
 *
 * @param {() => Promise<unknown>} [step]
 */
export async function prepare(step) {
  process.chdir(root);
  try {
    await ensureInstalled();
    await step?.();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
