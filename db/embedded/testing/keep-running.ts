import { startEmbeddedPostgres } from '#db/embedded/start.ts';

/**
 * A program for tests to kill: starts the embedded database in the folder given as its argument, prints
 * `ready <process id> <url>` or `refused <why>`, and keeps running until it is told to stop.
 */
const [dataDir = ''] = process.argv.slice(2);
const silent = { info: () => {}, warn: () => {} };

try {
  const database = await startEmbeddedPostgres({ dataDir, log: silent, port: 0 });
  process.stdout.write(`ready ${database.pid} ${database.url}\n`);
  const keepAlive = setInterval(() => {}, 60_000);
  process.once('SIGTERM', async () => {
    await database.stop();
    clearInterval(keepAlive);
  });
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : error}\n`);
}
