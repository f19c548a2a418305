import { resolve } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';

/** The environment, parsed once when the process starts. Null where an optional variable is not set. */
export interface Env {
  readonly nodeEnv: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL to use; null for the embedded one in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Absolute. */
  readonly dataDir: string;
  /** The origin people's browsers see, without a slash at its end; null when it is whatever they typed. */
  readonly publicUrl: string | null;
  readonly authSecret: string | null;
  readonly retentionDays: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly trustProxy: boolean;
  readonly redisUrl: string | null;
}

/** A variable that is set to something it cannot be. `given` is null where showing it would show a secret. */
export interface EnvProblem {
  readonly name: string;
  readonly given: string | null;
  readonly shouldBe: string;
}

const NODE_ENVS = ['development', 'production', 'test'] as const;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

interface Variable<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** Completes the sentence "it should be …". */
  readonly shouldBe: string;
  readonly isSecret: boolean;
}

function variable<Schema extends z.ZodType>(schema: Schema, shouldBe: string): Variable<Schema> {
  return { schema, shouldBe, isSecret: false };
}

function secret<Schema extends z.ZodType>(schema: Schema, shouldBe: string): Variable<Schema> {
  return { schema, shouldBe, isSecret: true };
}

function wholeNumber(lowest: number, highest: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(lowest).max(highest));
}

function address(protocol: RegExp) {
  return z.url({ protocol }).optional();
}

function isOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`;
}

/** Every variable that Threshold reads, each also described in docs/operators/environment.md. */
export const VARIABLES = {
  NODE_ENV: variable(z.enum(NODE_ENVS).default('production'), `one of ${NODE_ENVS.join(', ')}`),
  PORT: variable(wholeNumber(0, 65_535).default(3_000), 'a whole number from 0 to 65535 (0: any free port)'),
  HOST: variable(
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('0.0.0.0'),
    'a host name or an IP address without a port',
  ),
  DATABASE_URL: secret(
    address(/^postgres(ql)?$/),
    'an address such as postgres://user:password@host:5432/database',
  ),
  DATA_DIR: variable(z.string().default('.data'), 'the path of a folder'),
  PUBLIC_URL: variable(
    address(/^https?$/).refine((url) => url === undefined || isOrigin(url)),
    'an address such as https://threshold.example.org, without a path',
  ),
  AUTH_SECRET: secret(z.string().min(32).optional(), 'a random text of at least 32 letters'),
  RETENTION_DAYS: variable(wholeNumber(1, 3_650).default(90), 'a whole number from 1 to 3650'),
  LOG_LEVEL: variable(z.enum(LOG_LEVELS).default('info'), `one of ${LOG_LEVELS.join(', ')}`),
  TRUST_PROXY: variable(z.stringbool().default(false), 'true or false'),
  REDIS_URL: secret(address(/^rediss?$/), 'an address such as redis://host:6379'),
} as const;

type Name = keyof typeof VARIABLES;

/**
 * Reads the environment. A variable set to the empty text counts as not set.
 *
 * @returns what it says, or every problem in it at once.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Result<Env, EnvProblem[]> {
  const problems: EnvProblem[] = [];
  function read<N extends Name>(name: N): z.output<(typeof VARIABLES)[N]['schema']> {
    const { schema, shouldBe, isSecret }: Variable<z.ZodType> = VARIABLES[name];
    const given = source[name]?.trim() || undefined;
    const parsed = schema.safeParse(given);
    if (!parsed.success) problems.push({ name, given: isSecret ? null : (given ?? null), shouldBe });
    // With a problem the whole is refused below, and this value is never seen.
    return parsed.data as z.output<(typeof VARIABLES)[N]['schema']>;
  }
  const env: Env = {
    nodeEnv: read('NODE_ENV'),
    port: read('PORT'),
    host: read('HOST'),
    databaseUrl: read('DATABASE_URL') ?? null,
    dataDir: resolve(read('DATA_DIR')),
    publicUrl: read('PUBLIC_URL')?.replace(/\/$/, '') ?? null,
    authSecret: read('AUTH_SECRET') ?? null,
    retentionDays: read('RETENTION_DAYS'),
    logLevel: read('LOG_LEVEL'),
    trustProxy: read('TRUST_PROXY'),
    redisUrl: read('REDIS_URL') ?? null,
  };
  return problems.length === 0 ? ok(env) : refuse(problems);
}

/** The problems as lines for whoever starts the server. */
export function printEnvProblems(problems: readonly EnvProblem[]): string {
  const lines = problems.map(({ name, given, shouldBe }) => {
    const value = given === null ? 'is not valid' : `is "${given}"`;
    return `  ${name} ${value}; it should be ${shouldBe}.`;
  });
  const head = `Threshold cannot start: ${problems.length === 1 ? 'a setting is' : `${problems.length} settings are`} wrong.`;
  return [head, ...lines, 'Every setting is described in docs/operators/environment.md.'].join('\n');
}
