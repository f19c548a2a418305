import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { type Database, openDatabase } from '#db/connection.ts';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { createAuthSession } from '#db/stores/auth-sessions.ts';
import { createHost } from '#db/stores/hosts.ts';
import { id } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { testScenario } from '#engine/testing/fixture.ts';
import { authCookie } from '#server/auth/cookie.ts';
import { type Patience, personalPatience } from '#server/live/attendance/attendance.ts';
import { createLog } from '#server/log/log.ts';
import { serve } from '#server/start/serve.ts';

/** What signs cookies in tests. */
export const testSecret = 'a secret for tests, of enough letters';

/** A signed-in browser: its auth session and the cookie that stands for it. */
export interface Browser {
  readonly authSession: AuthSessionId;
  readonly cookie: string;
  readonly host: HostId | null;
}

/** A server without pages on loopback, with the real database, and what a test does to it. */
export interface RunningServer {
  readonly origin: string;
  readonly scenario: Scenario;
  readonly database: Database;
  /** A browser that nobody is signed in on. */
  guest(): Promise<Browser>;
  /** A browser with a host's account signed in on it. */
  host(): Promise<Browser>;
  /** A request as a page makes it. */
  call(
    browser: Browser | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
  readonly json: any;
}

/**
 * @param database a database of the test's own, migrated. The server gets its own pool on it.
 * @param patience how long sessions may be without people.
 */
export async function startServer(
  database: Database,
  scenario: Scenario = testScenario,
  patience: Patience = personalPatience,
): Promise<RunningServer> {
  const own = openDatabase(database.url, { max: 5 });
  const closers: (() => void | Promise<void>)[] = [() => own.close()];
  const port = await serve({
    database: own,
    secret: testSecret,
    scenarios: new Map([[scenario.slug, scenario]]),
    env: { host: '127.0.0.1', port: 0, publicUrl: null, trustProxy: true, retentionDays: 90 },
    log: createLog({ level: 'silent', form: 'json' }),
    stopping: { add: (close) => void closers.push(close) },
    openPages: async () => ({ show: (_, response) => response.writeHead(404).end(), close: async () => {} }),
    patience,
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    scenario,
    database,
    guest: () => browserOf(database, testSecret, null),
    async host() {
      const host = id<HostId>(randomUUID());
      const email = `${host}@school.example`;
      await createHost(database, { id: host, email, passwordHash: 'hash', name: 'Ada' }, Date.now());
      return browserOf(database, testSecret, host);
    },
    call: (...asked) => call(origin, ...asked),
    async stop() {
      for (const close of closers.toReversed()) await close();
    },
  };
}

/** Signs a browser in as NextAuth does: a row, and a token that names it, encrypted with the server's secret. */
export async function browserOf(database: Database, secret: string, host: HostId | null): Promise<Browser> {
  const authSession = id<AuthSessionId>(randomUUID());
  await createAuthSession(database, { id: authSession, host, at: Date.now() });
  const token = await encode({ token: { sid: authSession }, secret });
  return { authSession, host, cookie: `${authCookie}=${token}` };
}

export async function call(
  origin: string,
  browser: Pick<Browser, 'cookie'> | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      origin,
      ...(browser === null ? {} : { cookie: browser.cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, text, json: isJson ? JSON.parse(text) : null };
}
