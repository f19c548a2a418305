import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';
import { openTestServer } from './test-server.ts';

/** Where test files, which live in processes of their own, ask for the address of the run's PostgreSQL. */
export interface TestDoor {
  readonly port: number;
  /** Ends the server, if anybody ever asked for it. */
  close(): Promise<void>;
}

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Opens the door on the loopback address. Whoever connects gets one line of JSON, `{ url }` or `{ problem }`. The server
 * is started for the first to ask: a run without such tests costs nothing.
 */
export async function openTestDoor(): Promise<TestDoor> {
  let running: Promise<Running> | null = null;
  const door = createServer((socket) => {
    socket.on('error', () => {});
    running ??= start();
    running.then(
      ({ url }) => socket.end(JSON.stringify({ url })),
      (error: unknown) => socket.end(JSON.stringify({ problem: String(error) })),
    );
  });
  await new Promise<void>((resolve) => door.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('No port for the tests to ask at');
  return {
    port: address.port,
    close: async () => {
      door.close();
      await (await running)?.stop();
    },
  };
}

async function start(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'threshold-tests-'));
  const silent = { info: () => {}, warn: () => {} };
  const postgres = await startEmbeddedPostgres({ dataDir, log: silent, port: 0 });
  await openTestServer(postgres.url);
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
