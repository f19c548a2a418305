import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { parseEnv, printEnvProblems } from '#server/env.ts';
import { createLog } from '#server/log/log.ts';
import { keepAuthSecret } from '#server/secret.ts';
import { startDatabase } from '#server/start/database.ts';
import { serve } from '#server/start/serve.ts';
import { stopOnSignals } from '#server/start/stopping.ts';

/** What the process tells whoever started it, once it listens. */
export interface Ready {
  readonly port: number;
  /** Where its database is. */
  readonly url: string;
}

/**
 * A program for tests to kill: the server as `server/main.ts` composes it, on its embedded database, without pages. It is
 * told what to do by the environment, as the product is, and says when it is ready.
 */
const env = parseEnv(process.env);
if (!env.ok) throw new Error(printEnvProblems(env.error));
const log = createLog({ level: env.value.logLevel, form: 'json' });
const stopping = stopOnSignals();
const { database, close } = await startDatabase(env.value, log);
stopping.add(close);
const port = await serve({
  database,
  secret: keepAuthSecret(env.value),
  scenarios: new Map(listScenarios().map((slug) => [slug, loadScenario(slug)])),
  env: env.value,
  log,
  stopping,
  openPages: async () => ({ show: (_, response) => response.writeHead(404).end(), close: async () => {} }),
});
process.send?.({ port, url: database.url } satisfies Ready);
