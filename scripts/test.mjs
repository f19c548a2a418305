import { requireNode } from './setup/node-version.mjs';

/**
 * `npm test`: every check there is, in a fresh clone with nothing installed too. `npm test -- static` runs one group
 * (static, unit, build, e2e), `npm test -- "import rules"` one suite.
 */
requireNode();

const { becomeParentOf } = await import('./setup/follow-child.mjs');
const { followParent } = await import('./setup/follow-parent.mjs');
const { prepare } = await import('./setup/prepare.mjs');

followParent();
await prepare();
becomeParentOf(['--import', 'tsx', 'scripts/suites/main.ts', ...process.argv.slice(2)]);
