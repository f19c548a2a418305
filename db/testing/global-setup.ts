import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';
import { openTestServer } from './test-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The loopback port where `testDatabase` asks for the address of the run's PostgreSQL. */
    readonly testDatabaseDoor: number;
  }
}

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

let door: Server | null = null;
let running: Promise<Running> | null = null;

/**
 * One PostgreSQL for a whole run of tests, started when the first test file asks for it: a run without such tests costs
 * nothing. Test files live in processes of their own, so they ask over a socket, and get one line of JSON.
 */
export async function setup(project: TestProject): Promise<void> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    running ??= start();
    running.then(
      ({ url }) => socket.end(JSON.stringify({ url })),
      (error: unknown) => socket.end(JSON.stringify({ problem: String(error) })),
    );
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port for the tests to ask at');
  door = server;
  project.provide('testDatabaseDoor', address.port);
}

export async function teardown(): Promise<void> {
  door?.close();
  await (await running)?.stop();
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
