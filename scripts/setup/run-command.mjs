import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const STILL_AT_IT_MS = 20_000;

/**
 * Says what is about to be done, does it, and says how long it took. What the command prints is shown only when it
 * fails: somebody who starts Threshold wants to know that it goes on, not which files it reads.
 *
 * @param {string} what a short phrase, such as "Installing packages"
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] on top of ours
 * @returns {Promise<void>} rejects with a `CommandFailed` that carries the output
 */
export async function runStep(what, command, args, env = {}) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1_000);
  console.log(`${what} …`);
  const ticking = setInterval(() => console.log(`  still at it (${seconds()} s)`), STILL_AT_IT_MS);
  const { code, output } = await runCommand(command, args, env).finally(() => clearInterval(ticking));
  if (code !== 0) throw new CommandFailed(what, output);
  console.log(`  done in ${seconds()} s`);
}

/** A command that ended with an error. Its message is for whoever runs Threshold: what failed and what it printed. */
export class CommandFailed extends Error {
  /**
   * @param {string} what
   * @param {string} output
   */
  constructor(what, output) {
    super(`${what} failed. It printed:\n\n${output.trim()}\n`);
    this.name = 'CommandFailed';
  }
}

/**
 * Runs a command to its end, and gathers what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] on top of ours; undefined takes a variable away
 * @param {string} [cwd] the project's folder unless told otherwise
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function runCommand(command, args, env = {}, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // What is printed is kept and shown as plain text.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    // Stopped in the middle, we take the command along: an install that goes on unseen would meet the next one.
    const stop = () => {
      child.kill();
      process.exit(130);
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
    /** @type {Buffer[]} */
    const all = [];
    /** @type {Buffer[]} */
    const out = [];
    child.stdout.on('data', (chunk) => {
      all.push(chunk);
      out.push(chunk);
    });
    child.stderr.on('data', (chunk) => all.push(chunk));
    const done = () => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      const ended = signal === null ? '' : `\n(ended by ${signal})`;
      resolve({
        code: code ?? 1,
        output: Buffer.concat(all).toString('utf8') + ended,
        stdout: Buffer.concat(out).toString('utf8'),
      });
    });
  });
}
