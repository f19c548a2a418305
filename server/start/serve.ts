import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Database } from '#db/connection.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { identifier } from '#server/auth/identity.ts';
import type { Env } from '#server/env.ts';
import { addressOf } from '#server/http/address.ts';
import { createHttpApp } from '#server/http/app.ts';
import type { Patience } from '#server/live/attendance/attendance.ts';
import type { Pace } from '#server/live/socket/connect.ts';
import type { Log } from '#server/log/log.ts';
import { startThread } from '#server/what-if/start-thread.ts';
import { createWhatIfs } from '#server/what-if/what-ifs.ts';
import { startLive } from './live.ts';
import { keepRetention } from './retention.ts';
import type { Stopping } from './stopping.ts';

/** Long enough for a class whose Wi-Fi dropped to come back all at once: Node's default of 511 costs seconds of retries. */
const listenBacklog = 4_096;

/** Whatever answers requests that are not ours: the pages, and sign-in. */
export interface Pages {
  show(request: IncomingMessage, response: ServerResponse): unknown;
  close(): Promise<void>;
}

export interface ServeParts {
  readonly database: Database;
  /** What signs cookies and links. */
  readonly secret: string;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly env: Pick<Env, 'host' | 'port' | 'publicUrl' | 'trustProxy' | 'retentionDays'>;
  readonly log: Log;
  readonly openPages: (http: Server) => Promise<Pages>;
  readonly stopping: Stopping;
  /** How fast one socket may send; as fast as a person can when left out. */
  readonly pace?: Pace;
  /** How long a session may be without people; as long as a class may leave one when left out. */
  readonly patience?: Patience;
}

/**
 * Brings running sessions, their routes and the pages together on one port, and listens.
 * @returns the port.
 */
export async function serve(parts: ServeParts): Promise<number> {
  const { database, secret, scenarios, env, log, openPages, stopping, pace, patience } = parts;
  const { publicUrl, trustProxy } = env;
  const identify = identifier(database, secret);
  const http = createServer();
  const live = await startLive({ database, http, identify, publicUrl, log, pace, patience });
  stopping.add(() => live.close());
  const whatIfs = createWhatIfs({ database: database.url, startThread, log });
  stopping.add(() => whatIfs.close());
  const pages = await openPages(http);
  stopping.add(() => pages.close());
  const { registry, sockets, admission } = live;
  const now = Date.now;
  const own = { database, registry, sockets, whatIfs, admission, scenarios, identify, now };
  const app = createHttpApp({ ...own, publicUrl, authSecret: secret, trustProxy, log });
  const answer = getRequestListener(app.fetch);
  http.on('request', (request, response) => {
    if (request.url?.startsWith('/socket.io/')) return;
    // Written here and nowhere else: what a client claims under this name is overwritten.
    request.headers['x-threshold-address'] = addressOf(request, trustProxy);
    const isOurs = request.url?.startsWith('/api/') && !request.url.startsWith('/api/auth/');
    void (isOurs ? answer(request, response) : pages.show(request, response));
  });
  const retention = keepRetention(database, env.retentionDays, log, (session) => {
    whatIfs.forget(session);
    void live.letGo(session);
  });
  stopping.add(() => {
    retention.stop();
    http.closeAllConnections();
  });
  await new Promise<void>((ready, fail) => {
    http.once('error', fail);
    http.listen({ port: env.port, host: env.host, backlog: listenBacklog }, ready);
  });
  return (http.address() as AddressInfo).port;
}
