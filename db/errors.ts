/**
 * Codes of errors that say nothing about the query: the database is away, going, coming, overloaded or undecided between
 * two transactions. From the driver, from the operating system, and PostgreSQL's own (SQLSTATE, appendix A of its manual).
 */
const TRANSIENT: ReadonlySet<string> = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT', // the server's socket file is not there
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  '25P03', // idle in a transaction for too long
  '40001', // serialization failure
  '40P01', // deadlock
  '53300', // too many connections
  '55P03', // a lock was not to be had in time
  '57014', // the statement took too long
  '57P01', // the server is being shut down
  '57P02', // another of its processes crashed
  '57P03', // it is starting, or is recovering
  '57P05', // idle for too long
]);

const UNIQUE_VIOLATION = '23505';

/**
 * Whether the same query may well succeed a little later. What became of a write that failed so is not known: it may have
 * been committed before the connection was lost. Errors that the query itself causes, and a closed pool, are not transient.
 */
export function isTransient(error: unknown): boolean {
  return codesOf(error).some((code) => TRANSIENT.has(code) || code.startsWith('08'));
}

/** Whether a write failed because another row has what must be unique. */
export function isUniqueViolation(error: unknown): boolean {
  return codesOf(error).includes(UNIQUE_VIOLATION);
}

/** The codes along an error's causes: Drizzle wraps the driver's errors, and Node those of several addresses of one host. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error ? [String(error.code)] : [];
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [...own, ...[...parts, error.cause].flatMap(codesOf)];
}
