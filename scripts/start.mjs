import { requireNode } from './setup/node-version.mjs';

/**
 * `npm start`: the whole set-up, on a machine that has Node and npm alone. Installs what the lock file says, builds when
 * sources are newer than the build, and starts the server, each only when it must.
 */
requireNode();

// Loaded only now: what follows may use what an old Node lacks.
const { followParent } = await import('./setup/follow-parent.mjs');
const { prepare } = await import('./setup/prepare.mjs');
const { loadSettings } = await import('./setup/settings.mjs');
const { ensureBuilt, serverPath } = await import('./setup/build.mjs');
const { pathToFileURL } = await import('node:url');

followParent();
loadSettings();
await prepare(ensureBuilt);
Object.assign(process.env, { NODE_ENV: 'production' });
process.setSourceMapsEnabled(true);
// In this very process, so that Ctrl-C and a service manager's signals reach the server itself on every system.
await import(pathToFileURL(serverPath).href);
