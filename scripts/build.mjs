import { requireNode } from './setup/node-version.mjs';

/** `npm run build`: what `npm start` does before it starts. */
requireNode();

const { prepare } = await import('./setup/prepare.mjs');
const { ensureBuilt } = await import('./setup/build.mjs');

await prepare(ensureBuilt);
console.log('Built.');
