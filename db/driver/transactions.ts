import type { DriverConnection, DriverQuery } from './parts.ts';
import { UnsentError } from './unsent.ts';

/**
 * The connections that transactions run on. Once one is lost, whatever its transaction still says is refused: statements
 * of a body that has not noticed, and the rollback. The driver by itself would write to a socket that is not there, which
 * ends the process, or send them outside any transaction once the connection is back.
 */
export interface Transactions {
  /** Begins one by `begin`, which makes its first query at once. */
  run<Value>(begin: () => Promise<Value>): Promise<Value>;
  /** Told of every query that a client makes. */
  made(query: DriverQuery): void;
  /** Told of every connection that closes, by its number, which no other in this process has. */
  closed(id: number): void;
}

export function createTransactions(): Transactions {
  const running = new Map<number, DriverConnection>();
  let onStart: ((connection: DriverConnection) => void) | null = null;

  return {
    async run(begin) {
      const own: DriverConnection[] = [];
      onStart = (connection) => {
        own.push(connection);
        running.set(connection.id, connection);
      };
      const ended = begin();
      onStart = null;
      try {
        return await ended;
      } finally {
        for (const { id } of own) running.delete(id);
      }
    },
    made({ options }) {
      const { onexecute } = options;
      if (onStart === null || onexecute === undefined) return;
      const start = onStart;
      options.onexecute = (connection) => {
        start(connection);
        return onexecute(connection);
      };
    },
    closed(id) {
      const connection = running.get(id);
      if (connection !== undefined) connection.execute = refuse;
    },
  };
}

function refuse(query: DriverQuery): boolean {
  query.reject(new UnsentError());
  return true;
}
