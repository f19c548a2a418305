import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import next from 'next';
import { EmbeddedPostgresError } from '#db/embedded/problem.ts';
import { provideScenarios } from '#scenarios/catalogue.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { provideOutwardOrigin } from '#server/access/outward-origin.ts';
import { provideAuthConfiguration } from '#server/auth/configuration.ts';
import { identityOf } from '#server/auth/identity.ts';
import { type Env, parseEnv, printEnvProblems } from '#server/env.ts';
import { addressOf } from '#server/http/address.ts';
import { createHttpApp } from '#server/http/app.ts';
import { createLog } from '#server/log/log.ts';
import { keepAuthSecret } from '#server/secret.ts';
import { addressesOf } from '#server/start/addresses.ts';
import { startDatabase } from '#server/start/database.ts';
import { firstRunLink } from '#server/start/first-run.ts';
import { greeting } from '#server/start/greeting.ts';
import { startLive } from '#server/start/live.ts';
import { keepRetention } from '#server/start/retention.ts';
import { stopOnSignals } from '#server/start/stopping.ts';

/** Long enough for a class whose Wi-Fi dropped to come back all at once: Node's default of 511 costs seconds of retries. */
const listenBacklog = 4_096;

/** The composition root: everything real is made here and handed to whoever works with it. Nothing imports it. */
async function start(env: Env): Promise<void> {
  const log = createLog({ level: env.logLevel, form: process.stdout.isTTY ? 'lines' : 'json' });
  const stopping = stopOnSignals();
  const { database, close: closeDatabase } = await startDatabase(env, log);
  stopping.add(closeDatabase);
  const secret = keepAuthSecret(env);
  provideAuthConfiguration({ secret, secureCookies: env.publicUrl?.startsWith('https:') ?? false });
  // NextAuth builds its links from the address that the browser used, on a LAN as on localhost.
  process.env.AUTH_TRUST_HOST = 'true';
  if (env.publicUrl !== null) process.env.NEXTAUTH_URL = env.publicUrl;
  const scenarios = new Map(listScenarios().map((slug) => [slug, loadScenario(slug)]));
  provideScenarios(scenarios);
  const identify = (cookie: string | undefined) => identityOf(database, cookie, secret);

  const http = createServer();
  const live = await startLive({ database, http, identify, publicUrl: env.publicUrl, log });
  stopping.add(() => live.close());
  const pages = next({ dev: env.nodeEnv === 'development', httpServer: http });
  stopping.add(() => pages.close());
  await pages.prepare();
  const showPage = pages.getRequestHandler();
  const app = createHttpApp({
    database,
    registry: live.registry,
    sockets: live.sockets,
    admission: live.admission,
    scenarios,
    identify,
    now: Date.now,
    publicUrl: env.publicUrl,
    authSecret: secret,
    trustProxy: env.trustProxy,
    log,
  });
  const answer = getRequestListener(app.fetch);
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/socket.io/')) return;
    // Written here and nowhere else: what a client claims under this name is overwritten.
    request.headers['x-threshold-address'] = addressOf(request, env.trustProxy);
    const isOurs = request.url?.startsWith('/api/') && !request.url.startsWith('/api/auth/');
    void (isOurs ? answer(request, response) : showPage(request, response));
  });
  const retention = keepRetention(database, env.retentionDays, log, (session) => void live.letGo(session));
  stopping.add(() => {
    retention.stop();
    http.closeAllConnections();
  });

  await new Promise<void>((ready, fail) => {
    http.once('error', fail);
    http.listen({ port: env.port, host: env.host, backlog: listenBacklog }, ready);
  });
  const { port } = http.address() as AddressInfo;
  const addresses = addressesOf(port, env.publicUrl);
  provideOutwardOrigin(addresses.lan);
  process.stdout.write(`${greeting(addresses, await firstRunLink(database, addresses.local))}\n`);
}

const parsed = parseEnv(process.env);
if (!parsed.ok) {
  process.stderr.write(`${printEnvProblems(parsed.error)}\n`);
  process.exit(1);
}
start(parsed.value).catch((error: unknown) => {
  const known = error instanceof EmbeddedPostgresError;
  process.stderr.write(known ? `${error.message}\n` : `Threshold could not start.\n${String(error)}\n`);
  if (!known && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
