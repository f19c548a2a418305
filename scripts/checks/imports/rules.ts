import type { Edge } from './graph.ts';

/** Who may import whom, in one sentence and as two questions. */
export interface Rule {
  readonly name: string;
  /** Whether the rule speaks of this file. */
  applies(file: string): boolean;
  allows(edge: Edge): boolean;
}

/** A rule that lists what the files of a folder may import, and what they may import for its types alone. */
function layer(
  name: string,
  folder: RegExp,
  may: readonly RegExp[],
  mayForTypes: readonly RegExp[] = [],
): Rule {
  return {
    name,
    applies: (file) => folder.test(file) && !isTest(file),
    allows: ({ to, isTypeOnly }) =>
      // An import that leads nowhere breaks one rule, "every import of ours is there", rather than every rule.
      to.startsWith('unknown:') ||
      [...may, ...(isTypeOnly ? mayForTypes : [])].some((target) => target.test(to)),
  };
}

/** Tests and what they share stand outside the layers: a test brings together whatever it needs. */
export function isTest(file: string): boolean {
  return /\.(?:test|spec|bench)\.tsx?$|\/testing\//.test(file);
}

const PACKAGES = /^npm:/;
const NODE = /^node:/;
const FOR_ALL_OF_SERVER = /^server\/(?:env\.ts|secret\.ts|log\/|metrics\/)/;

/** The table "Who may import whom" of the architecture. What it does not allow, it forbids. */
export const RULES: readonly Rule[] = [
  layer('the engine imports only itself and zod', /^engine\/(?!scenario\/)/, [/^engine\//, /^npm:zod$/]),
  layer('scenarios in the engine may also use CEL', /^engine\/scenario\//, [
    /^engine\//,
    /^npm:(?:zod|@marcbachmann\/cel-js)$/,
  ]),
  layer(
    'evolve imports only the kernel, events, slices and other evolve',
    /^engine\/.*\bevolve(?:-[\w-]+)?(?:\.ts$|\/)/,
    [
      /^engine\/kernel\//,
      /^engine\/.*\b(?:evolve|events?|slices?|state|clock)(?:-[\w-]+)?(?:\.ts$|\/)/,
      /^engine\/session\/(?:actor|audience|record)\.ts$/,
    ],
    [/^engine\//],
  ),
  layer('the crisis and the framework know nothing of the Council', /^engine\/(?:crisis|framework)\//, [
    /^engine\/(?!council\/)/,
    PACKAGES,
  ]),
  layer(
    "scenarios import the engine's scenario format",
    /^scenarios\/(?!(?:sim|backtest|study)(?:\.ts$|\/))/,
    [/^scenarios\/(?!(?:sim|backtest|study)\/)/, /^engine\/(?:kernel|scenario)\//, PACKAGES, NODE],
    [/^engine\//],
  ),
  layer(
    'the simulator, the backtest and the study play scenarios by the engine, and by nothing else of ours',
    /^scenarios\/(?:sim|backtest|study)(?:\.ts$|\/)/,
    [/^(?:scenarios|engine)\//, PACKAGES, NODE],
  ),
  layer(
    'the database imports event types, settings and upcasters of the engine',
    /^db\//,
    [
      /^db\//,
      /^engine\/kernel\//,
      /^engine\/session\/(?:actor|audience|record|settings)\.ts$/,
      /\/upcasters\//,
      PACKAGES,
      NODE,
    ],
    [/^engine\//],
  ),
  layer(
    'sign-in and access import stores, ids and types',
    /^server\/(?:auth|access)\//,
    [
      /^server\/(?:auth|access)\//,
      FOR_ALL_OF_SERVER,
      /^db\/(?!testing\/)/,
      /^engine\/kernel\//,
      PACKAGES,
      NODE,
    ],
    [/^engine\//],
  ),
  layer('the server imports nothing of the pages', /^server\//, [
    /^(?:server|db|engine|scenarios)\//,
    PACKAGES,
    NODE,
  ]),
  layer('pages never import what holds running sessions', /^app\//, [/^(?!server\/live\/)/]),
  layer('pages reach the server through stores, sign-in and access', /^app\//, [
    /^(?:app|engine)\//,
    /^scenarios\/(?:catalogue|face)/,
    /^db\/(?:stores\/|connection\.ts|ids\.ts)/,
    /^server\/(?:auth|access)\//,
    PACKAGES,
    NODE,
  ]),
  {
    name: 'features do not import one another',
    applies: (file) => featureOf(file) !== null && !isTest(file),
    allows: ({ from, to }) => featureOf(to) === null || featureOf(to) === featureOf(from),
  },
  layer('browser journeys import only themselves and the test database', /^e2e\//, [
    /^(?:e2e|db\/testing|scripts)\//,
    PACKAGES,
    NODE,
  ]),
  layer('benchmarks import no pages', /^bench\//, [/^(?!app\/|e2e\/)/]),
  {
    name: 'nothing imports server/main.ts',
    applies: () => true,
    allows: ({ to }) => to !== 'server/main.ts',
  },
  {
    name: 'only tests import what is for tests',
    applies: (file) => /^(?:app|db|engine|scenarios|server)\//.test(file) && !isTest(file),
    allows: ({ to }) => !isTest(to),
  },
  {
    name: 'imports name their file: #folder/file.ts, or ./file.ts beside',
    applies: () => true,
    allows: ({ specifier }) => !specifier.startsWith('../') && !/^[.#][^'"]*\/[\w-]+$/.test(specifier),
  },
  {
    name: 'every import of ours is there',
    applies: () => true,
    allows: ({ to }) => !to.startsWith('unknown:'),
  },
];

function featureOf(file: string): string | null {
  return /^app\/_features\/([^/]+)\//.exec(file)?.[1] ?? null;
}
