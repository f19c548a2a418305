import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from '#scripts/checks/finding.ts';

/** How much script a page may load before it is usable, compressed, over what an empty page of the framework loads. */
export interface Budget {
  readonly page: string;
  /** The routes it is about, as Next names them. */
  readonly routes: RegExp;
  readonly bytes: number;
}

/** From "Held to" of the experience: what phones on a school's network can be asked to load. */
export const BUDGETS: readonly Budget[] = [
  { page: 'the join page', routes: /^\/join(?:\/|$)/, bytes: 25_000 },
  { page: 'the room', routes: /\/room(?:\/|$)/, bytes: 130_000 },
];

/** Compressed bytes of script that each route loads first, as the build reports its files. */
export function readScriptSizes(root: string): ReadonlyMap<string, number> {
  const report = join(root, '.next', 'diagnostics', 'route-bundle-stats.json');
  if (!existsSync(report)) return new Map();
  const routes: { route: string; firstLoadChunkPaths: string[] }[] = JSON.parse(readFileSync(report, 'utf8'));
  return new Map(
    routes.map(({ route, firstLoadChunkPaths }) => [
      route,
      firstLoadChunkPaths.reduce(
        (sum, path) => sum + gzipSync(readFileSync(join(root, path)), { level: 9 }).length,
        0,
      ),
    ]),
  );
}

/** Whether every route of a budget keeps it. A budget that no route falls under holds nothing, and says so. */
export function checkBudget(
  { page, routes, bytes }: Budget,
  sizes: ReadonlyMap<string, number>,
  empty: number,
): Finding {
  const measured = [...sizes]
    .filter(([route]) => routes.test(route))
    .map(([route, size]) => [route, size - empty] as const);
  const worst = Math.max(0, ...measured.map(([, size]) => size));
  return {
    name: `${page} loads at most ${kilobytes(bytes)} of script over an empty page (${kilobytes(worst)})`,
    problems:
      measured.length === 0
        ? [`no route is like ${routes}`]
        : measured
            .filter(([, size]) => size > bytes)
            .map(([route, size]) => `${route} loads ${kilobytes(size)}`),
  };
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
