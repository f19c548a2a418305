import type { DriverQuery } from './parts.ts';

/** A query did not come to be sent, because its client lost a connection and opens no more. */
export class UnsentError extends Error {
  override readonly name = 'UnsentError';
  readonly code = 'CONNECTION_CLOSED';

  constructor() {
    super('The connection to the database was lost before this query was sent');
  }
}

/** The driver's codes for what it was given too late, or had queued when it was ended. */
const ENDED: ReadonlySet<unknown> = new Set(['CONNECTION_ENDED', 'CONNECTION_DESTROYED']);

/**
 * Gives a query that its client will not send any more to another, once. A query that was sent is never sent again: what
 * became of it is not known.
 *
 * @param elsewhere how another client takes it, or null where there is none.
 */
export function moveUnsent(query: DriverQuery, elsewhere: () => DriverQuery['handler'] | null): void {
  const { reject } = query;
  query.reject = (error) => {
    query.reject = reject;
    const take = query.state === null && isUnsent(error) ? elsewhere() : null;
    if (take === null) reject(error);
    else take(query);
  };
}

function isUnsent(error: unknown): boolean {
  if (error instanceof UnsentError) return true;
  return error instanceof Error && 'code' in error && ENDED.has(error.code);
}
