import { requireNode } from './setup/node-version.mjs';

/** `npm run dev`: the server in development. Pages reload as one edits; the server starts anew when its own code changes. */
requireNode();

const { becomeParentOf } = await import('./setup/follow-child.mjs');
const { followParent } = await import('./setup/follow-parent.mjs');
const { prepare } = await import('./setup/prepare.mjs');
const { loadSettings } = await import('./setup/settings.mjs');

followParent();
loadSettings();
await prepare();
const tsx = 'node_modules/tsx/dist/cli.mjs';
const watched = ['--clear-screen=false', '--include=scenarios/**/*'];
becomeParentOf([tsx, 'watch', ...watched, 'server/main.ts'], { NODE_ENV: 'development' });
