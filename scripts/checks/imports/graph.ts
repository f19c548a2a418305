import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { isTypeOnly } from './type-only.ts';

/** One import: `from` a file of ours, `to` a file of ours, `npm:<package>`, `node:<module>` or `unknown:<as written>`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** As written in the file. */
  readonly specifier: string;
  /** Whether it vanishes when types are stripped. */
  readonly isTypeOnly: boolean;
}

/** Who imports what, over all source files of the project. Paths are relative to its folder, with forward slashes. */
export interface ImportGraph {
  readonly files: readonly string[];
  readonly edges: readonly Edge[];
  /** Files on disk that the parser did not see: where there are any, the graph is not to be trusted. */
  readonly unseen: readonly string[];
}

const FOLDERS = ['app', 'bench', 'db', 'e2e', 'engine', 'scenarios', 'scripts', 'server'];

/** Reads every TypeScript file of ours and resolves its imports as Node does. */
export async function readImportGraph(root: string): Promise<ImportGraph> {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const onDisk = folders.flatMap((folder) => sourcesBelow(root, folder));
  const modules = onDisk.length === 0 ? [] : (await readModules(root, folders)).filter(isOurs);
  const files = modules.map((module) => module.source);
  const seen = new Set(files);
  return {
    files,
    edges: modules.flatMap((module) => edgesOf(root, module)),
    unseen: onDisk.filter((path) => !seen.has(path)),
  };
}

type Module = ICruiseResult['modules'][number];

async function readModules(root: string, folders: string[]): Promise<readonly Module[]> {
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default', 'types'],
      },
    },
    // Its options for resolving in general, of which the `imports` map of package.json is the default.
    {},
  );
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text where its result was asked for.');
  return output.modules;
}

function isOurs({ source }: Module): boolean {
  return FOLDERS.some((folder) => source.startsWith(`${folder}/`)) && /\.(?:tsx?|mjs)$/.test(source);
}

function edgesOf(root: string, { source, dependencies }: Module): Edge[] {
  if (dependencies.length === 0) return [];
  const text = readFileSync(join(root, source), 'utf8');
  return dependencies.map(({ module: specifier, resolved, coreModule, couldNotResolve }) => ({
    from: source,
    to: coreModule
      ? `node:${specifier.replace(/^node:/, '')}`
      : targetOf(specifier, resolved, couldNotResolve),
    specifier,
    isTypeOnly: isTypeOnly(text, specifier),
  }));
}

function targetOf(specifier: string, resolved: string, couldNotResolve: boolean): string {
  // A package is named by what is written: where it lies on disk, or that it lies nowhere, is npm's affair.
  if (!/^[.#/]/.test(specifier)) return `npm:${packageOf(specifier)}`;
  return couldNotResolve ? `unknown:${specifier}` : resolved;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesBelow(root, path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}
