import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['app', 'db', 'engine', 'public', 'scenarios', 'server'];
/** Files beside package.json that shape the build: code and settings, but not those of checks and tests. */
const ROOT_FILE = /\.(?:[cm]?[jt]sx?|json)$/;
const NOT_BUILT = /\.test\.tsx?$|\.d\.ts$|^biome\.json$|^(?:vitest|playwright|drizzle)\.config\.ts$|^\./;

/**
 * One text that is another one as soon as anything changes that the build is made of. It reads the content, not the
 * times of files: a clone, a checkout or a restored backup has new times and the same content.
 *
 * @param {string} root the project's folder
 */
export function fingerprint(root) {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\n`);
  for (const path of sources(root)) {
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update('\n');
  }
  return hash.digest('hex');
}

/**
 * The files that the build is made of, in a fixed order, with forward slashes.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function sources(root) {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && ROOT_FILE.test(entry.name) && !NOT_BUILT.test(entry.name))
    .map((entry) => entry.name);
  return [...top, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))].sort();
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : filesBelow(root, path);
    return entry.isFile() && !NOT_BUILT.test(entry.name) ? [path] : [];
  });
}
