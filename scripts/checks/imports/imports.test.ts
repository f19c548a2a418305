import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProject } from '#scripts/checks/testing/project.ts';
import { checkImports } from './check.ts';
import { isTypeOnly } from './type-only.ts';

const packageJson = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');

/** What the check finds in a project of these files, by rule; rules that hold are left out. */
async function problemsIn(
  files: Readonly<Record<string, string>>,
): Promise<Record<string, readonly string[]>> {
  const findings = await checkImports(makeProject({ 'package.json': packageJson, ...files }));
  const broken = findings.filter(({ problems }) => problems.length > 0);
  return Object.fromEntries(broken.map(({ name, problems }) => [name, problems]));
}

const leaf = 'export const leaf = 1;\n';

describe('import rules', () => {
  it('hold for a project laid out as the architecture says', async () => {
    expect(
      await problemsIn({
        'engine/kernel/result.ts': leaf,
        'engine/session/events.ts': "import { z } from 'zod';\nexport const event = z;\n",
        'engine/session/evolve.ts': "import { event } from './events.ts';\nexport const evolve = event;\n",
        'db/stores/events.ts':
          "import type { event } from '#engine/session/events.ts';\nexport type E = typeof event;\n",
        'server/live/host.ts':
          "import { evolve } from '#engine/session/evolve.ts';\nexport const host = evolve;\n",
        'app/room.tsx':
          "'use client';\nimport { evolve } from '#engine/session/evolve.ts';\nexport default evolve;\n",
        'app/page.tsx': "import Room from '#app/room.tsx';\nexport default Room;\n",
      }),
    ).toEqual({});
  });

  it.each([
    ['the engine imports only itself and zod', 'engine/council/decide.ts', '#db/pool.ts', 'db/pool.ts'],
    ['the engine imports only itself and zod', 'engine/council/decide.ts', 'node:fs', 'node:fs'],
    ['the engine imports only itself and zod', 'engine/council/decide.ts', 'react', 'npm:react'],
    [
      'the engine imports only itself and zod',
      'engine/council/decide.ts',
      '@marcbachmann/cel-js',
      'npm:@marcbachmann/cel-js',
    ],
    ['scenarios in the engine may also use CEL', 'engine/scenario/parse.ts', 'yaml', 'npm:yaml'],
    [
      'evolve imports only the kernel, events, slices and other evolve',
      'engine/council/evolve.ts',
      '#engine/council/guards.ts',
      'engine/council/guards.ts',
    ],
    [
      'the crisis and the framework know nothing of the Council',
      'engine/crisis/step.ts',
      '#engine/council/guards.ts',
      'engine/council/guards.ts',
    ],
    [
      "scenarios import the engine's scenario format",
      'scenarios/load.ts',
      '#engine/council/guards.ts',
      'engine/council/guards.ts',
    ],
    [
      'the simulator, the backtest and the study play scenarios by the engine, and by nothing else of ours',
      'scenarios/sim/a.ts',
      '#server/env.ts',
      'server/env.ts',
    ],
    [
      'the simulator, the backtest and the study play scenarios by the engine, and by nothing else of ours',
      'scenarios/backtest/a.ts',
      '#server/env.ts',
      'server/env.ts',
    ],
    [
      'the database imports event types, settings and upcasters of the engine',
      'db/stores/a.ts',
      '#engine/council/guards.ts',
      'engine/council/guards.ts',
    ],
    [
      'the database imports event types, settings and upcasters of the engine',
      'db/stores/a.ts',
      '#server/env.ts',
      'server/env.ts',
    ],
    [
      'sign-in and access import stores, ids and types',
      'server/auth/a.ts',
      '#server/live/host.ts',
      'server/live/host.ts',
    ],
    ['the server imports nothing of the pages', 'server/http/a.ts', '#app/room.tsx', 'app/room.tsx'],
    [
      'pages never import what holds running sessions',
      'app/page.tsx',
      '#server/live/host.ts',
      'server/live/host.ts',
    ],
    [
      'pages reach the server through stores, sign-in and access',
      'app/page.tsx',
      '#db/migrate.ts',
      'db/migrate.ts',
    ],
    [
      'features do not import one another',
      'app/_features/desk/a.ts',
      '#app/_features/talks/b.ts',
      'app/_features/talks/b.ts',
    ],
    [
      'browser journeys import only themselves and the test database',
      'e2e/a.ts',
      '#server/env.ts',
      'server/env.ts',
    ],
    ['benchmarks import no pages', 'bench/a.ts', '#app/room.tsx', 'app/room.tsx'],
    ['nothing imports server/main.ts', 'server/http/a.ts', '#server/main.ts', 'server/main.ts'],
    ['only tests import what is for tests', 'server/http/a.ts', '#db/testing/a.ts', 'db/testing/a.ts'],
    [
      'imports name their file: #folder/file.ts, or ./file.ts beside',
      'server/http/a.ts',
      '../env.ts',
      'server/env.ts',
    ],
    ['every import of ours is there', 'server/http/a.ts', './gone.ts', './gone.ts'],
  ])('see it when broken: %s (%s imports %s)', async (rule, from, specifier, target) => {
    const others = {
      'engine/council/guards.ts': leaf,
      'db/pool.ts': leaf,
      'db/migrate.ts': leaf,
      'db/testing/a.ts': leaf,
      'server/env.ts': leaf,
      'server/main.ts': leaf,
      'server/live/host.ts': leaf,
      'app/room.tsx': `'use client';\n${leaf}`,
      'app/_features/talks/b.ts': leaf,
    };
    const problems = await problemsIn({
      ...others,
      [from]: `import { leaf } from '${specifier}';\nexport const x = leaf;\n`,
    });
    expect(problems[rule]).toEqual([`${from} imports ${target}`]);
  });

  it('follow what a client file loads, over any number of steps', async () => {
    const problems = await problemsIn({
      'app/room.tsx': "// The room.\n'use client';\nimport { a } from '#app/_lib/a.ts';\nexport default a;\n",
      'app/_lib/a.ts': "import { decide } from '#engine/council/decide.ts';\nexport const a = decide;\n",
      'engine/council/decide.ts':
        "import { step } from '#engine/crisis/step.ts';\nexport const decide = step;\n",
      'engine/crisis/step.ts': leaf,
    });
    expect(problems).toEqual({
      'client files load nothing that must not reach a browser': [
        'app/room.tsx → app/_lib/a.ts → engine/council/decide.ts',
      ],
    });
  });

  it('let a client file name types, and call server actions', async () => {
    expect(
      await problemsIn({
        'app/room.tsx': [
          "'use client';",
          "import type { Step } from '#engine/crisis/step.ts';",
          "import { act } from '#app/act.ts';",
          'export default function room(step: Step) { return act(step); }\n',
        ].join('\n'),
        'app/act.ts': "'use server';\nimport { save } from '#db/stores/save.ts';\nexport const act = save;\n",
        'db/stores/save.ts': 'export const save = (_: number) => 1;\n',
        'engine/crisis/step.ts': 'export type Step = number;\n',
      }),
    ).toEqual({});
  });

  it('fail when the parser sees nothing', async () => {
    expect((await problemsIn({}))['every source file is read']).toEqual(['no file was read']);
    const withoutImports = await problemsIn({ 'engine/kernel/result.ts': leaf });
    expect(withoutImports['every source file is read']).toEqual(['no import was seen in any file']);
  });
});

describe('an import for types alone', () => {
  it.each([
    ["import type { A } from './a.ts';", true],
    ["import type {\n  A,\n  B,\n} from './a.ts';", true],
    ["export type { A } from './a.ts';", true],
    ["import { type A } from './a.ts';", false],
    ["import type { A } from './a.ts';\nimport { b } from './a.ts';", false],
    ["import './a.ts';", false],
    ["import type { A } from './a.ts';\nconst later = import('./a.ts');", false],
    ["export * from './a.ts';", false],
  ])('%j: %s', (text, expected) => {
    expect(isTypeOnly(text, './a.ts')).toBe(expected);
  });
});
