import postgres from 'postgres';
import type { Duration } from '#engine/kernel/instant.ts';
import { appendRows } from './driver/append-rows.ts';
import type { Address, Sockets } from './sockets.ts';

/** The driver's client, in which a bigint is a number: ours are milliseconds and counts, far below 2^53. */
export type Sql = postgres.Sql<{ bigint: number }>;

/** A statement that takes longer than this many milliseconds is given up by the database. */
export const LONGEST_STATEMENT: Duration = 8_000;

/** How long to wait for what else before giving up. */
const CONNECTING: Duration = 5_000;
const LOCK: Duration = 5_000;
const IDLE_IN_TRANSACTION: Duration = 10_000;
/** Connections beyond what a quiet time needs are closed after this long. */
const IDLE: Duration = 60_000;
const LONGEST_PAUSE: Duration = 1_000;

/**
 * How patient a client's queries are. `seconds`: they fail when the database does not answer, over `sockets` that can be
 * cut. `unlimited`: for migrations, which may rightly wait for each other and rewrite large tables. `onClose` is told the
 * driver's number of each connection that closes.
 */
export type ClientOptions =
  | {
      readonly max: number;
      readonly patience: 'seconds';
      readonly sockets: Sockets;
      readonly onClose: (connection: number) => void;
    }
  | { readonly max: number; readonly patience: 'unlimited' };

/** Makes a client of at most `max` connections, opened when first needed. */
export function createClient(url: string, options: ClientOptions): Sql {
  const client = connect(url, options);
  appendRows(client);
  return client;
}

function connect(url: string, options: ClientOptions): Sql {
  const common = {
    max: options.max,
    connect_timeout: CONNECTING / 1_000,
    keep_alive: 30,
    backoff: pauseBeforeRetry,
    // Asked of each new connection, for arrays, which we send as text. When that query is cut off nothing catches its
    // failure, and the process would end.
    fetch_types: false,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
  };
  const connection = { application_name: 'threshold', TimeZone: 'UTC' };
  if (options.patience === 'unlimited') return postgres(url, { ...common, max_lifetime: null, connection });
  // An option that the driver documents and its types forgot.
  const ownSockets = { socket: (address: Address) => options.sockets.open(address) };
  return postgres(url, {
    ...common,
    ...ownSockets,
    onclose: options.onClose,
    // Clients that open no more connections say so to each waiting query in turn, without a pause.
    backoff: (attempts) => (options.sockets.areRefused ? 0 : pauseBeforeRetry(attempts)),
    idle_timeout: IDLE / 1_000,
    connection: {
      ...connection,
      statement_timeout: LONGEST_STATEMENT,
      lock_timeout: LOCK,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    },
  });
}

/** Seconds until the next attempt to connect. The driver's own grow to twenty: a class would wait that long for nothing. */
function pauseBeforeRetry(attempts: number): number {
  return Math.min(50 * 2 ** attempts, LONGEST_PAUSE) / 1_000;
}
