import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv, printEnvProblems } from '#server/env.ts';
import { createLog } from '#server/log/log.ts';
import { keepAuthSecret } from '#server/secret.ts';
import { startDatabase } from '#server/start/database.ts';
import { serve } from '#server/start/serve.ts';
import { stopOnSignals } from '#server/start/stopping.ts';
import { answerMemory, type Ready } from './orders.ts';

/**
 * Threshold under load: the server as `server/main.ts` composes it, on its embedded database, without pages. One client may
 * send more than a person can, because a single session is to be saturated too; it is counted all the same.
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
  scenarios: new Map(),
  env: env.value,
  log,
  stopping,
  pace: { points: 1_000_000, duration: 5 },
  openPages: async () => ({ show: (_, response) => response.writeHead(404).end(), close: async () => {} }),
});
answerMemory();
const [postmaster] = readFileSync(join(env.value.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
process.send?.({ port, database: { url: database.url, postmaster: Number(postmaster) } } satisfies Ready);
