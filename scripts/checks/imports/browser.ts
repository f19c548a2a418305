import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#scripts/checks/finding.ts';
import { isForServerOnly } from '#scripts/checks/never-in-a-browser.ts';
import type { Edge, ImportGraph } from './graph.ts';
import { isTest } from './rules.ts';

/**
 * Follows, from every client file of the pages (`'use client'`), what it loads when it runs. Imports of types vanish, and
 * a server action (`'use server'`) is called from afar: neither carries a module into the browser.
 */
export function checkBrowserImports(root: string, graph: ImportGraph): Finding {
  const edges = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    if (!edge.isTypeOnly) edges.set(edge.from, [...(edges.get(edge.from) ?? []), edge]);
  }
  const entries = graph.files.filter(
    (file) => file.startsWith('app/') && !isTest(file) && says(root, file, 'use client'),
  );
  const problems = new Set<string>();
  for (const entry of entries) {
    for (const way of forbiddenWays(root, entry, edges)) problems.add(way.join(' → '));
  }
  return {
    name: 'client files load nothing that must not reach a browser',
    problems:
      graph.files.some((file) => file.startsWith('app/')) && entries.length === 0
        ? ["no client file ('use client') was found in app/"]
        : [...problems],
  };
}

/** The ways from an entry to what is forbidden, each ending at the first forbidden module on it. */
function forbiddenWays(root: string, entry: string, edges: ReadonlyMap<string, readonly Edge[]>): string[][] {
  const ways: string[][] = [];
  const seen = new Set([entry]);
  const queue: string[][] = [[entry]];
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const { to } of edges.get(way.at(-1) ?? '') ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      if (isForServerOnly(to)) ways.push([...way, to]);
      else if (!to.startsWith('app/') || !says(root, to, 'use server')) queue.push([...way, to]);
    }
  }
  return ways;
}

function says(root: string, file: string, directive: string): boolean {
  if (!/\.tsx?$/.test(file)) return false;
  // Comments may stand before a directive; code may not.
  const code = readFileSync(join(root, file), 'utf8').replace(/^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/, '');
  return code.startsWith(`'${directive}'`) || code.startsWith(`"${directive}"`);
}
