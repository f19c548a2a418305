import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProject } from '#scripts/checks/testing/project.ts';
import { checkPurity } from './check.ts';

const fromRoot = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const rules = {
  'biome.json': fromRoot('biome.json'),
  'scripts/checks/purity/engine-purity.grit': fromRoot('scripts/checks/purity/engine-purity.grit'),
};

async function problemsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await checkPurity(makeProject({ ...rules, ...files }))).flatMap(({ problems }) => problems);
}

describe('the engine’s purity', () => {
  const impure = [
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
    '[1].map(Math.random)',
    'performance.now()',
    'setTimeout(() => {}, 1)',
    "fetch('/')",
    'process.pid',
    'crypto.randomUUID()',
    'console.log(1)',
    "globalThis['Math']",
    "'a'.localeCompare('b')",
    '(1).toLocaleString()',
    'new Intl.NumberFormat()',
    "import('node:fs')",
  ];

  it('is broken, once each, by every way to a clock, to chance or to the machine', async () => {
    const lines = [
      'const { random } = Math;',
      ...impure.map((code, index) => `export const a${index} = ${code};`),
    ];
    const problems = await problemsIn({
      'engine/council/clock.ts': `${lines.join('\n')}\nexport { random };\n`,
    });
    const brokenLines = new Set(problems.map((problem) => Number(/clock\.ts:(\d+)/.exec(problem)?.[1])));
    expect([...brokenLines].sort((a, b) => a - b)).toEqual(lines.map((_, index) => index + 1));
  });

  it('leaves time that is handed in, names of one’s own, and tests alone', async () => {
    expect(
      await problemsIn({
        'engine/pure.ts': [
          'export const day = (at: number): string => new Date(at).toISOString();',
          "export const start = Date.parse('2026-01-05');",
          "export const count = (1_000).toLocaleString('en');",
          'export function weigh(process: number): number {\n  return Math.max(process, 1);\n}\n',
        ].join('\n'),
        'engine/pure.test.ts': 'export const now = Date.now();\n',
        'engine/testing/given.ts': 'export const chance = Math.random();\n',
      }),
    ).toEqual([]);
  });

  it('is not taken for granted where nothing was read', async () => {
    expect(await problemsIn({ 'engine/README.md': 'Nothing here.\n' })).not.toEqual([]);
  });
});
