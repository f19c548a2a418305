import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEnv, printEnvProblems, VARIABLES } from './env.ts';

describe('the environment', () => {
  it('needs nothing set', () => {
    expect(parseEnv({ PUBLIC_URL: '', DATABASE_URL: ' ' })).toEqual({
      ok: true,
      value: {
        nodeEnv: 'production',
        port: 3000,
        host: '0.0.0.0',
        databaseUrl: null,
        dataDir: resolve('.data'),
        publicUrl: null,
        authSecret: null,
        retentionDays: 90,
        logLevel: 'info',
        trustProxy: false,
        redisUrl: null,
      },
    });
  });

  it('takes what is set', () => {
    const parsed = parseEnv({
      NODE_ENV: 'development',
      PORT: '8080',
      HOST: '127.0.0.1',
      DATABASE_URL: 'postgres://user:pass@db:5432/threshold?sslmode=require',
      DATA_DIR: '/srv/threshold',
      PUBLIC_URL: 'https://threshold.example.org/',
      AUTH_SECRET: 'x'.repeat(32),
      RETENTION_DAYS: '30',
      LOG_LEVEL: 'debug',
      TRUST_PROXY: 'yes',
      REDIS_URL: 'redis://cache:6379',
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        port: 8080,
        databaseUrl: 'postgres://user:pass@db:5432/threshold?sslmode=require',
        publicUrl: 'https://threshold.example.org',
        retentionDays: 30,
        trustProxy: true,
      },
    });
  });

  it('names every wrong variable at once, and what it should be', () => {
    const parsed = parseEnv({
      PORT: '70000',
      PUBLIC_URL: 'https://example.org/threshold',
      TRUST_PROXY: 'perhaps',
    });
    expect(parsed.ok).toBe(false);
    expect(printEnvProblems(parsed.ok ? [] : parsed.error)).toBe(
      [
        'Threshold cannot start: 3 settings are wrong.',
        '  PORT is "70000"; it should be a whole number from 0 to 65535 (0: any free port).',
        '  PUBLIC_URL is "https://example.org/threshold"; it should be an address such as https://threshold.example.org, without a path.',
        '  TRUST_PROXY is "perhaps"; it should be true or false.',
        'Every setting is described in docs/operators/environment.md.',
      ].join('\n'),
    );
  });

  it.each([
    ['NODE_ENV', 'prod'],
    ['PORT', '0x10'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://db/threshold'],
    ['DATABASE_URL', 'localhost:5432'],
    ['PUBLIC_URL', 'threshold.example.org'],
    ['PUBLIC_URL', 'ftp://threshold.example.org'],
    ['AUTH_SECRET', 'short'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '3651'],
    ['RETENTION_DAYS', '1.5'],
    ['LOG_LEVEL', 'loud'],
    ['REDIS_URL', 'http://cache'],
  ])('refuses %s=%s', (name, value) => {
    const parsed = parseEnv({ [name]: value });
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.name)).toEqual([name]);
  });

  it('never shows a secret', () => {
    const parsed = parseEnv({ AUTH_SECRET: 'hunter2', DATABASE_URL: 'oops://me:hunter2@db' });
    expect(printEnvProblems(parsed.ok ? [] : parsed.error)).not.toContain('hunter2');
  });

  it('is documented, variable by variable, and nothing else is', () => {
    const page = readFileSync(new URL('../docs/operators/environment.md', import.meta.url), 'utf8');
    const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(documented.sort()).toEqual(Object.keys(VARIABLES).sort());
  });
});
