import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runStep } from './run-command.mjs';

const lockPath = join(root, 'package-lock.json');
const stampPath = join(root, 'node_modules', '.threshold-lock');

/** Installs exactly what package-lock.json says, unless that is what is installed. */
export async function ensureInstalled() {
  const wanted = stampFor(readFileSync(lockPath, 'utf8'));
  if (readIfThere(stampPath) === wanted) return;
  if (!isInstalled()) {
    const [command, ...args] = npmCommand();
    // Also where NODE_ENV says production: the build needs what the lock calls development packages.
    const options = [
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    await runStep('Installing packages', command, [...args, ...options]);
  }
  writeFileSync(stampPath, wanted);
}

/**
 * The same lock installs other files on another system or another major release of Node.
 *
 * @param {string} lock
 */
function stampFor(lock) {
  const digest = createHash('sha256').update(lock).digest('hex');
  return `${digest} ${process.platform}-${process.arch} node ${process.versions.node.split('.')[0]}\n`;
}

/**
 * Whether somebody has run npm by hand: it leaves a list of what it put into node_modules, in the lock's own form.
 * A package missing there is well only if it is optional, as those for other systems are.
 */
function isInstalled() {
  const list = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (list === null) return false;
  /** @typedef {{ version?: string, optional?: boolean }} Entry */
  /** @type {Record<string, Entry>} */
  const wanted = JSON.parse(readFileSync(lockPath, 'utf8')).packages;
  /** @type {Record<string, Entry>} */
  const found = JSON.parse(list).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return found[path] === undefined
      ? optional === true
      : found[path].version === version && existsSync(join(root, path));
  });
}

/**
 * How to run npm: the one that runs us where there is one, else the one beside this Node or on the path.
 *
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running !== undefined && /npm-cli\.js$/.test(running)) return [process.execPath, running];
  if (process.platform !== 'win32') return ['npm'];
  // npm is a batch file on Windows, and those cannot be spawned without a shell; the script behind it can.
  return [process.execPath, join(process.execPath, '..', 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
