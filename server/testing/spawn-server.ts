import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Ready } from './live-process.ts';

/** A server in a process of its own, which a test may kill and start again on the same folder and port. */
export class SpawnedServer {
  readonly dataDir: string;
  readonly port: number;
  #child: ChildProcess | null = null;
  #program: string | null = null;

  constructor(dataDir: string, port: number) {
    this.dataDir = dataDir;
    this.port = port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, and resolves once it listens, with the address of its database. */
  async start(): Promise<string> {
    this.#program ??= await bundleProgram(basename(this.dataDir));
    const child = fork(this.#program, [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        DATABASE_URL: '',
        DATA_DIR: this.dataDir,
        HOST: '127.0.0.1',
        PORT: String(this.port),
        LOG_LEVEL: 'fatal',
      },
    });
    this.#child = child;
    return new Promise((resolve, reject) => {
      child.once('message', (ready) => resolve((ready as Ready).url));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready`)));
    });
  }

  /** Ends the server's process at once, as a power cut would. Its database is left behind, as it would be. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Ends the database server at once. Ours brings it back. */
  killDatabase(): void {
    process.kill(this.#postmaster(), 'SIGKILL');
  }

  /** Tells it to stop, waits until it and its database have, and leaves nothing behind. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    if (this.#program !== null) rmSync(this.#program);
  }

  #postmaster(): number {
    const [pid] = readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    return Number(pid);
  }

  #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    return new Promise((resolve) => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  }
}

/** One file, as the product is started from one: a server that is killed and started again is soon back. */
async function bundleProgram(name: string): Promise<string> {
  const outfile = join('.build', 'testing', `${name}.js`);
  await build({
    entryPoints: [fileURLToPath(new URL('live-process.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    plugins: [keepPlaces],
  });
  return outfile;
}

/** Modules that look for files beside themselves still find them. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const place = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', place),
        loader: 'ts',
      };
    });
  },
};

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('No port')),
      );
    });
  });
}
