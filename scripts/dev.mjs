import { requireNode } from './setup/node-version.mjs';

/** `npm run dev`: the server in development. Pages reload as one edits; the server starts anew when its own code changes. */
requireNode();

const { followParent } = await import('./setup/follow-parent.mjs');
const { prepare } = await import('./setup/prepare.mjs');
const { root } = await import('./setup/root.mjs');
const { spawn } = await import('node:child_process');
const { join } = await import('node:path');

followParent();
await prepare();
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const watched = ['--clear-screen=false', '--include=scenarios/**/*'];
const child = spawn(process.execPath, [tsx, 'watch', ...watched, join('server', 'main.ts')], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'development' },
});
// A terminal's Ctrl-C reaches the child by itself; it takes its time to stop cleanly, and we wait for it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.once('exit', (code) => process.exit(code ?? 1));
