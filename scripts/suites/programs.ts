import { join } from 'node:path';
import { root } from '#scripts/setup/root.mjs';

/** The scripts of the tools that suites run, each started with this very Node: `npx` would look for them anew each time. */
const inModules = (path: string): string => join(root, 'node_modules', path);

export const PROGRAMS = {
  biome: inModules('@biomejs/biome/bin/biome'),
  next: inModules('next/dist/bin/next'),
  playwright: inModules('@playwright/test/cli.js'),
  tsc: inModules('typescript/bin/tsc'),
  vitest: inModules('vitest/vitest.mjs'),
} as const;
