import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { isTest } from '#scripts/checks/imports/rules.ts';
import { isForServerOnly } from '#scripts/checks/never-in-a-browser.ts';

/** The texts by which code is known again in a bundle, where its name is gone. */
export interface Fingerprint {
  /** A file of ours, or a package. */
  readonly of: string;
  readonly marks: readonly string[];
}

/** Packages whose code must stay on the server, each by a text in that code which bundlers leave as it is. */
export const PACKAGE_FINGERPRINTS: readonly (Fingerprint & { readonly file: string })[] = [
  { of: '@marcbachmann/cel-js', file: 'lib/functions.js', marks: ['google.protobuf.Duration'] },
  { of: 'drizzle-orm', file: 'entity.js', marks: ['drizzle:entityKind'] },
  { of: 'postgres', file: 'src/connection.js', marks: ['SASL_SIGNATURE_MISMATCH'] },
  { of: '@node-rs/argon2', file: 'index.js', marks: ['@node-rs/argon2-'] },
  { of: 'pino', file: 'lib/symbols.js', marks: ['pino.msgPrefix'] },
  { of: 'yaml', file: 'dist/schema/tags.js', marks: ['tag:yaml.org,2002:'] },
];

/** Shorter ones stand elsewhere by chance. */
const SHORTEST_MARK = 14;

/**
 * For each module that is for the server only, the texts in it that stand in no other file of ours. Bundlers rename and
 * shorten everything but these. A module without any is not listed.
 */
export function readFingerprints(root: string): readonly Fingerprint[] {
  const files = sourceFiles(root).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const open = files
    .filter(({ path }) => !isForServerOnly(path))
    .map(({ text }) => text)
    .join('\n');
  return files
    .filter(({ path }) => isForServerOnly(path) && path.endsWith('.ts'))
    .map(({ path, text }) => ({ of: path, marks: stringsIn(text).filter((mark) => !open.includes(mark)) }))
    .filter(({ marks }) => marks.length > 0);
}

function sourceFiles(root: string): string[] {
  return ['app', 'db', 'engine', 'server'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:tsx?|json)$/.test(path) && !path.endsWith('.d.ts') && !isTest(path));
  });
}

/** The strings of a module that are still there when it runs: none of imports, types and comments. */
function stringsIn(text: string): string[] {
  const found = new Set<string>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, cooked } = node as { type?: unknown; value?: unknown; cooked?: unknown };
    if (typeof type === 'string' && isErased(type)) return;
    const string = type === 'StringLiteral' ? value : type === 'TemplateElement' ? cooked : null;
    if (typeof string === 'string' && string.length >= SHORTEST_MARK && !string.includes('\n'))
      found.add(string);
    for (const child of Object.values(node)) look(child);
  };
  look(parseSync(text, { syntax: 'typescript', target: 'es2022' }).body);
  return [...found];
}

function isErased(type: string): boolean {
  const carriesCode = /^Ts(?:As|ConstAssertion|NonNull|Satisfies)/.test(type);
  return /^(?:Import|ExportAll)Declaration$/.test(type) || (type.startsWith('Ts') && !carriesCode);
}
