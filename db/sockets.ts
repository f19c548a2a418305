import { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { UnsentError } from './driver/unsent.ts';

/** Where a database server listens, as the driver has read it from the URL: host and port, or a socket file's path. */
export interface Address {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | false | undefined;
}

/** The sockets of one client. The driver opens them here, so that they can be watched, and cut when nobody answers. */
export interface Sockets {
  open(address: Address): Duplex;
  /** Whether any is open. */
  readonly areOpen: boolean;
  /** From now on, what is opened fails at once with an `UnsentError`. Those that are open stay. */
  refuse(): void;
  readonly areRefused: boolean;
  /** Ends all of them at once, with `error` for whoever waits for an answer. */
  cut(error: Error): void;
}

/** @param onLost called for each socket that closes without the client's having said goodbye. */
export function createSockets(onLost: () => void = () => {}): Sockets {
  const all = new Set<ClientSocket>();
  let areRefused = false;
  return {
    open({ host, port, path }) {
      if (areRefused) return refusedSocket();
      const [name = 'localhost', number = 5432] = [host[0], port[0]];
      const socket = new ClientSocket((isLost) => {
        all.delete(socket);
        if (isLost) onLost();
      });
      all.add(socket);
      if (path) socket.connect(path);
      else socket.connect(number, name);
      // The driver names both in its errors, and checks a certificate against the host.
      return Object.assign(socket, { host: name, port: number });
    },
    get areOpen() {
      return all.size > 0;
    },
    refuse() {
      areRefused = true;
    },
    get areRefused() {
      return areRefused;
    },
    cut(error) {
      for (const socket of [...all]) socket.destroy(error);
    },
  };
}

/** Takes what is written and fails a moment later, when the driver listens. To throw instead would stall its queue. */
function refusedSocket(): Duplex {
  const socket = new Duplex({ read() {}, write: (_, __, done) => done() });
  setImmediate(() => socket.destroy(new UnsentError()));
  return socket;
}

/**
 * A socket that tells of an error only as it closes. The system tells the one a little before the other; a query that the
 * driver puts on the broken connection in between would never be answered, and after a reconnection be taken for done.
 *
 * It overrides `emit` rather than listens, because the driver takes all listeners off a socket that it puts TLS on.
 */
class ClientSocket extends Socket {
  readonly #onClose: (isLost: boolean) => void;
  #failure: Error | null = null;
  #otherSideLeft = false;

  constructor(onClose: (isLost: boolean) => void) {
    super();
    this.#onClose = onClose;
  }

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    switch (event) {
      case 'error':
        this.#failure ??= args[0] instanceof Error ? args[0] : new Error(String(args[0]));
        return true;
      case 'end':
        this.#otherSideLeft ||= !this.writableEnded;
        return super.emit(event, ...args);
      case 'close': {
        const failure = this.#failure;
        this.#onClose(failure !== null || this.#otherSideLeft || !this.writableEnded);
        if (failure !== null && this.listenerCount('error') > 0) super.emit('error', failure);
        return super.emit('close', failure !== null);
      }
      default:
        return super.emit(event, ...args);
    }
  }
}
