import { spawn } from 'node:child_process';

/**
 * Runs a script of Node in the foreground, its input and output being ours, and ends as it ends.
 *
 * @param {readonly string[]} args what comes after `node`
 * @param {Record<string, string>} [env] on top of ours
 */
export function becomeParentOf(args, env = {}) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  // A terminal's Ctrl-C reaches the child by itself; it takes its time to stop cleanly, and we wait for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.once('exit', (code) => process.exit(code ?? 1));
}
