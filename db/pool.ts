import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Duration } from '#engine/kernel/instant.ts';
import { createClient, LONGEST_STATEMENT, type Sql } from './client.ts';
import type { DriverQuery } from './driver/parts.ts';
import { handlerOf, takeOver } from './driver/take-over.ts';
import { createTransactions } from './driver/transactions.ts';
import { moveUnsent } from './driver/unsent.ts';
import { createSockets, type Sockets } from './sockets.ts';

/** Connections to one database, opened when first needed and replaced when lost. */
export interface Pool {
  /** The same for good, whatever becomes of the connections. */
  readonly sql: Sql;
  /** Whether any connection is open. */
  readonly isOpen: boolean;
  /** Ends every connection at once, with `error` for the queries that run. */
  cut(error: Error): void;
  /** Lets running queries end, for at most `limit`, and closes. */
  close(limit: Duration): Promise<void>;
}

interface Generation {
  readonly client: Sql;
  readonly sockets: Sockets;
  /** How the client takes a query that another generation's made. */
  readonly take: DriverQuery['handler'];
}

/** Long enough for every query that still runs on a generation to end by itself. */
const RETIREMENT: Duration = LONGEST_STATEMENT + 2_000;

/**
 * Makes a pool of at most `max` connections.
 *
 * When a connection is lost, new queries go to a fresh client of the driver. The old one opens no more connections: queries
 * that it had not sent go to the fresh one too, those that run on its other connections end there. The driver would
 * reconnect by itself, but what it remembers of a connection that broke in mid-answer (an error half read, queries half
 * sent) is then taken for the new connection's.
 */
export function createPool(url: string, max: number): Pool {
  const generations = new Set<Generation>();
  const transactions = createTransactions();
  let current = begin();

  function begin(): Generation {
    const sockets = createSockets(() => replace(generation));
    const driver = createClient(url, { max, patience: 'seconds', sockets, onClose: transactions.closed });
    // Drizzle sets how a client reads dates and writes JSON when it is put over it: all generations must do so alike.
    drizzle(driver);
    const take = handlerOf(driver);
    const client = takeOver(driver, transactions, (query) => {
      moveUnsent(query, () => (generation === current ? null : current.take));
    });
    const generation = { client, sockets, take };
    generations.add(generation);
    return generation;
  }

  function replace(lost: Generation): void {
    if (lost !== current) return;
    lost.sockets.refuse();
    current = begin();
    setTimeout(() => dismiss(lost), RETIREMENT).unref();
  }

  function dismiss(generation: Generation): Promise<void> {
    generations.delete(generation);
    return generation.client.end({ timeout: 0 });
  }

  const sql = new Proxy(current.client, {
    apply: (_, self, args) => Reflect.apply(current.client, self, args),
    get: (_, key) => Reflect.get(current.client, key),
  });

  return {
    sql,
    get isOpen() {
      return [...generations].some(({ sockets }) => sockets.areOpen);
    },
    cut(error) {
      for (const { sockets } of generations) sockets.cut(error);
    },
    async close(limit) {
      const last = current;
      const others = [...generations].filter((generation) => generation !== last);
      await Promise.all([endClient(last, limit), ...others.map(dismiss)]);
      generations.clear();
    },
  };
}

/**
 * Lets a client's running queries end, for at most `limit`, and closes it. The driver alone is not enough: of a connection
 * lost with a query on it, it believes for good that the query runs, and waits. Where no socket is open, nothing runs.
 */
async function endClient({ client, sockets }: Generation, limit: Duration): Promise<void> {
  let isEnded = false;
  const ended = client.end().then(() => {
    isEnded = true;
  });
  const until = Date.now() + limit;
  while (!isEnded && sockets.areOpen && Date.now() < until) await Promise.race([ended, sleep(20)]);
  sockets.cut(new Error('The pool was closed while this query ran'));
}
