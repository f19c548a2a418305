import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Memory, Ready } from './orders.ts';

/** A server in a process of its own, under the eyes of whoever loads it. */
export class ServerProcess {
  readonly pid: number;
  readonly ready: Ready;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, pid: number, ready: Ready) {
    this.#child = child;
    this.pid = pid;
    this.ready = ready;
  }

  /** Starts a program of `bench/`, and resolves once it listens. */
  static async start(
    program: string,
    env: Readonly<Record<string, string>>,
    nodeOptions: readonly string[] = [],
  ): Promise<ServerProcess> {
    const child = fork(fileURLToPath(new URL(`../${program}`, import.meta.url)), [], {
      execArgv: ['--import', 'tsx', '--expose-gc', ...nodeOptions],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', ...env },
    });
    const ready = await messageOf<Ready>(child);
    if (child.pid === undefined) throw new Error('A process that sends messages has an id');
    return new ServerProcess(child, child.pid, ready);
  }

  memory(): Promise<Memory> {
    this.#child.send('memory');
    return messageOf<Memory>(this.#child);
  }

  /** Tells it to stop, and resolves once it has. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) return resolve();
      this.#child.once('exit', () => resolve());
      this.#child.kill('SIGTERM');
    });
  }
}

function messageOf<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`A server ended with ${code} before it answered`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message as Message);
    });
  });
}
