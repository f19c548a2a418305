import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/root.mjs';
import { CommandFailed, runStep } from './setup/run-command.mjs';

const USUAL_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
  ),
};

/**
 * Finds a Chromium for the browser journeys, or installs one: the one that CHROMIUM_PATH names, one of this system,
 * Playwright's own, a new one of Playwright's, and on Debian as root the one of Debian.
 *
 * @returns {Promise<string>} the path of the program; rejects with a sentence on what to do when there is none to be had.
 */
export async function findOrInstallBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file.`);
  }
  const found = (await findBrowser()) ?? (await installFromPlaywright()) ?? (await installFromDebian());
  if (found !== null) return found;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
  );
}

async function findBrowser() {
  const usual = USUAL_PATHS[/** @type {keyof typeof USUAL_PATHS} */ (process.platform)] ?? [];
  return usual.find((path) => existsSync(path)) ?? (await playwrightsOwn());
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function installFromPlaywright() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (!(await attempt('Installing a browser', process.execPath, [cli, 'install', 'chromium']))) return null;
  // The libraries that it needs are a matter of the system's own packages, for which one must be root.
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    await attempt('Installing what the browser needs', process.execPath, [cli, 'install-deps', 'chromium']);
  }
  return playwrightsOwn();
}

async function installFromDebian() {
  if (!isDebian() || process.getuid?.() !== 0) return null;
  await attempt('Asking Debian for its packages', 'apt-get', ['update']);
  const packages = ['chromium', 'fonts-liberation'];
  const options = ['install', '-y', '--no-install-recommends'];
  const installed = await attempt('Installing Debian’s Chromium', 'apt-get', [...options, ...packages]);
  return installed ? findBrowser() : null;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 */
async function attempt(what, command, args) {
  try {
    await runStep(what, command, args, { DEBIAN_FRONTEND: 'noninteractive' });
    return true;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.log('  it did not work; trying another way');
    return false;
  }
}
