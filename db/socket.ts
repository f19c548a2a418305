import { connect, type Socket } from 'node:net';
import type { Duration } from '#engine/kernel/instant.ts';

/** Where a database server listens: host and port, or a socket's path. */
export interface Address {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | false | undefined;
}

const LOOK_EVERY: Duration = 1_000;

/**
 * Opens a socket that gives up after `patience` without a byte in either direction. A server that is switched off, or a
 * cut cable, sends nothing, not even an end: without this a query waits until the system's own timers, for a quarter of
 * an hour. Whoever uses it must therefore close connections that merely idle sooner than that, and must not ask for
 * anything that may rightly stay unanswered for longer.
 *
 * It counts bytes where it could listen for data, because under TLS the data never passes this socket's listeners.
 */
export function openSocket({ host, port, path }: Address, patience: Duration): Socket {
  const [name = 'localhost', number = 5432] = [host[0], port[0]];
  const socket = path ? connect(path) : connect(number, name);
  let seen = -1;
  let quiet: Duration = 0;
  const looking = setInterval(() => {
    if (socket.destroyed) return clearInterval(looking);
    const moved = socket.bytesRead + socket.bytesWritten;
    quiet = moved === seen ? quiet + LOOK_EVERY : 0;
    seen = moved;
    if (quiet >= patience) socket.destroy(new SilenceError(name, patience));
  }, LOOK_EVERY);
  looking.unref();
  // The client names both in its errors, and checks a certificate against the host.
  return Object.assign(socket, { host: name, port: number });
}

/** The database server has not said a word for too long. */
class SilenceError extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(host: string, patience: Duration) {
    super(`The database at ${host} has been silent for ${patience / 1_000} seconds`);
    this.name = 'SilenceError';
  }
}
