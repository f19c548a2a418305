import type postgres from 'postgres';

/** What the driver calls, instead of keeping a row, on queries that have it. */
interface RowReader {
  forEachFn?: (row: unknown, rows: unknown[]) => void;
}

/**
 * Lets the driver put each row behind those of the same answer that it has.
 *
 * By itself it counts rows for each connection and forgets to begin anew after an answer that ended in the middle, by an
 * error (a statement that took too long) or because the connection was lost: the next answer on that connection then begins
 * with as many holes, and nothing says so. The list of rows itself is always the right one.
 *
 * All queries of the process share what this sets, those inside transactions too. One with its own `forEach` keeps it.
 */
export function appendRows(client: postgres.Sql<{ bigint: number }>): void {
  // Nobody awaits it, so it is never sent.
  const query: object = client`select`;
  const shared: RowReader = Object.getPrototypeOf(query);
  shared.forEachFn = (row, rows) => {
    rows.push(row);
  };
}
