import postgres from 'postgres';
import type { Duration } from '#engine/kernel/instant.ts';
import { type Address, openSocket } from './socket.ts';

/** The driver's client, in which a bigint is a number: ours are milliseconds and counts, far below 2^53. */
export type Sql = postgres.Sql<{ bigint: number }>;

/** How long to wait for what before giving up, in milliseconds; each bound lies above the one before it. */
const CONNECTING: Duration = 5_000;
const LOCK: Duration = 5_000;
const STATEMENT: Duration = 8_000;
const SILENCE: Duration = 10_000;
/** Below `SILENCE`, so that a connection which merely idles is closed properly and no query ever meets its end. */
const IDLE: Duration = 5_000;
const LONGEST_PAUSE: Duration = 1_000;

/**
 * `seconds`: a query fails within seconds when the database does not answer. `unlimited`: for migrations, which may
 * rightly wait for each other and rewrite large tables.
 */
export type Patience = 'seconds' | 'unlimited';

/**
 * Makes a pool of at most `max` connections, opened when first needed. A lost connection fails the queries on it and is
 * opened anew for the next: nothing else has to be done once the database is back.
 */
export function createClient(url: string, { max, patience }: { max: number; patience: Patience }): Sql {
  const common = {
    max,
    connect_timeout: CONNECTING / 1_000,
    backoff: pauseBeforeRetry,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
  };
  const connection = { application_name: 'threshold', TimeZone: 'UTC' };
  if (patience === 'unlimited') return postgres(url, { ...common, max_lifetime: null, connection });
  return postgres(url, {
    ...common,
    ...ownSocket,
    idle_timeout: IDLE / 1_000,
    connection: {
      ...connection,
      statement_timeout: STATEMENT,
      lock_timeout: LOCK,
      idle_in_transaction_session_timeout: SILENCE,
    },
  });
}

/** An option that the driver documents and its types forgot. */
const ownSocket = { socket: (address: Address) => openSocket(address, SILENCE) };

/** Seconds until the next attempt to connect. The driver's own grow to twenty: a class would wait that long for nothing. */
function pauseBeforeRetry(attempts: number): number {
  return Math.min(50 * 2 ** attempts, LONGEST_PAUSE) / 1_000;
}
