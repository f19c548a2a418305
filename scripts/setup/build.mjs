import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';
import { CommandFailed, runStep } from './run-command.mjs';

const stampPath = join(root, '.build', 'stamp.json');

/** The bundled server: what `npm start` runs. */
export const serverPath = join(root, '.build', 'server', 'main.js');

/** Builds the pages and the server, unless the build is of these very sources. */
export async function ensureBuilt() {
  const wanted = fingerprint(root);
  if (isBuilt(wanted)) return;
  // Away with the stamp first: a build cut short must not pass for a whole one.
  rmSync(stampPath, { force: true });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runStep('Building the pages, which takes a minute or two', process.execPath, [next, 'build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  await bundleServer();
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stampPath, `${JSON.stringify({ fingerprint: wanted })}\n`);
}

/** @param {string} wanted */
function isBuilt(wanted) {
  if (![stampPath, serverPath, join(root, '.next', 'BUILD_ID')].every((path) => existsSync(path)))
    return false;
  return JSON.parse(readFileSync(stampPath, 'utf8')).fingerprint === wanted;
}

/**
 * A module that looks for a file beside itself, as the migrations are beside what applies them, still finds it when it
 * has become part of the bundle: it goes on knowing where it was written.
 *
 * @type {import('esbuild').Plugin}
 */
const keepPlaces = {
  name: 'keep-places',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = relative(dirname(serverPath), path).replaceAll('\\', '/');
      const url = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
      return { contents: text.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

/** One file of ours for each thread, so that the server starts at once; packages stay in node_modules, where their native parts are. */
async function bundleServer() {
  console.log('Building the server …');
  const { build, formatMessages, stop } = await import(
    pathToFileURL(join(root, 'node_modules', 'esbuild', 'lib', 'main.js')).href
  );
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [
        { in: 'server/main.ts', out: 'main' },
        // A thread of its own reads its own file.
        { in: 'server/what-if/thread.ts', out: 'what-if' },
      ],
      outdir: '.build/server',
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
      logLevel: 'silent',
      define: { 'process.env.THRESHOLD_BUNDLED': '"yes"' },
      plugins: [keepPlaces],
    });
  } catch (error) {
    const { errors } = /** @type {{ errors?: unknown }} */ (error);
    if (errors === undefined) throw error;
    const output = await formatMessages(errors, { kind: 'error' });
    throw new CommandFailed('Building the server', output.join('\n'));
  } finally {
    // Its helper process would otherwise stay for as long as the server runs.
    await stop();
  }
}
