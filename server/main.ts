import next from 'next';
import { EmbeddedPostgresError } from '#db/embedded/problem.ts';
import { provideScenarios } from '#scenarios/catalogue.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { provideOutwardOrigin } from '#server/access/outward-origin.ts';
import { provideAuthConfiguration } from '#server/auth/configuration.ts';
import { type Env, parseEnv, printEnvProblems } from '#server/env.ts';
import { createLog } from '#server/log/log.ts';
import { keepAuthSecret } from '#server/secret.ts';
import { addressesOf } from '#server/start/addresses.ts';
import { startDatabase } from '#server/start/database.ts';
import { firstRunLink } from '#server/start/first-run.ts';
import { greeting } from '#server/start/greeting.ts';
import { serve } from '#server/start/serve.ts';
import { stopOnSignals } from '#server/start/stopping.ts';

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
  const port = await serve({
    database,
    secret,
    scenarios,
    env,
    log,
    stopping,
    openPages: async (http) => {
      const pages = next({ dev: env.nodeEnv === 'development', httpServer: http });
      await pages.prepare();
      return { show: pages.getRequestHandler(), close: () => pages.close() };
    },
  });
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
