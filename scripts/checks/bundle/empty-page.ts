import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed, runCommand } from '#scripts/setup/run-command.mjs';
import { readScriptSizes } from './sizes.ts';

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;
const PAGE = 'export default function Page() {\n  return <p>Nothing.</p>;\n}\n';
// The framework lies in our own node_modules, two folders up; it is found there only below the root it is given.
const CONFIG = "export default { turbopack: { root: '../..' } };\n";

/**
 * What a page with nothing on it loads: the framework's own weight, measured on the very release that is installed by
 * building such a page. Kept beside the build until the release changes.
 */
export async function measureEmptyPage(root: string): Promise<number> {
  const folder = join(root, '.build', 'empty-page');
  const kept = join(folder, 'size.json');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/next/package.json'), 'utf8'));
  if (existsSync(kept)) {
    const { release, bytes } = JSON.parse(readFileSync(kept, 'utf8'));
    if (release === version) return bytes;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(join(folder, 'next.config.js'), CONFIG);
  writeFileSync(join(folder, 'app', 'layout.jsx'), LAYOUT);
  writeFileSync(join(folder, 'app', 'page.jsx'), PAGE);
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const { code, output } = await runCommand(process.execPath, [next, 'build'], env, folder);
  const bytes = readScriptSizes(folder).get('/');
  if (code !== 0 || bytes === undefined)
    throw new CommandFailed('Building an empty page to compare with', output);
  writeFileSync(kept, JSON.stringify({ release: version, bytes }));
  return bytes;
}
