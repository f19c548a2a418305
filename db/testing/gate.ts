import { connect, createServer, type Socket } from 'node:net';

/**
 * `open`: everything passes. `shut`: every connection is closed and none is taken, as by a server that is down. `mute`: what
 * arrives is taken and never answered, as behind a cut cable.
 */
export type GateState = 'open' | 'shut' | 'mute';

/** Stands between a pool and its server, and takes the server away. */
export interface Gate {
  /** The database's address by way of the gate. */
  readonly url: string;
  set(state: GateState): Promise<void>;
  /** Breaks every connection off in the middle of whatever passes, with an error at the pool's end. Takes new ones. */
  breakOff(): void;
  /** Hands on what the server says next, up to `bytes` or a little more, then ends that connection alone. */
  endAfter(bytes: number): void;
  close(): Promise<void>;
}

export async function openGate(url: string): Promise<Gate> {
  const behind = new URL(url);
  const sockets = new Set<Socket>();
  let state: GateState = 'open';
  let bytesUntilEnd = Number.POSITIVE_INFINITY;

  const pass = (from: Socket, to: Socket, handOn: (bytes: Buffer) => void) => {
    sockets.add(from);
    from.on('error', () => {});
    from.on('data', (bytes) => {
      if (state === 'open') handOn(bytes);
    });
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((near) => {
    const far = connect(Number(behind.port), behind.hostname);
    pass(near, far, (bytes) => far.write(bytes));
    pass(far, near, (bytes) => {
      if (near.writableEnded) return;
      near.write(bytes);
      bytesUntilEnd -= bytes.length;
      if (bytesUntilEnd > 0) return;
      bytesUntilEnd = Number.POSITIVE_INFINITY;
      near.end();
    });
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: '127.0.0.1', port }, resolve);
    });
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });

  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port');
  const front = new URL(url);
  front.port = String(address.port);
  return {
    url: front.href,
    async set(next) {
      state = next;
      if (next === 'shut') await shut();
      else if (!server.listening) await listen(address.port);
    },
    breakOff() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    endAfter(bytes) {
      bytesUntilEnd = bytes;
    },
    async close() {
      if (server.listening) await shut();
    },
  };
}
