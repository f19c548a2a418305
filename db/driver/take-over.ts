import type { Sql } from '#db/client.ts';
import { type DriverQuery, isQuery } from './parts.ts';
import type { Transactions } from './transactions.ts';

/**
 * Stands before a client of the driver: shows `onQuery` each query before it is sent, and has `transactions` run those
 * that are begun. What is said inside a transaction is not shown, but how one begins is.
 */
export function takeOver(
  client: Sql,
  transactions: Transactions,
  onQuery: (query: DriverQuery) => void,
): Sql {
  const show = <Made>(made: Made): Made => {
    if (isQuery(made)) {
      transactions.made(made);
      onQuery(made);
    }
    return made;
  };
  const { unsafe, begin } = client;
  // Set on the client itself, because the driver's own `begin` makes its first query by this `unsafe`.
  Object.assign(client, {
    unsafe: (...args: Parameters<typeof unsafe>) => show(unsafe(...args)),
    begin: (...args: Parameters<typeof begin>) => transactions.run(() => begin(...args)),
  });
  return new Proxy(client, { apply: (target, self, args) => show(Reflect.apply(target, self, args)) });
}

/** How a client takes a query, also one that another client made. */
export function handlerOf(client: Sql): DriverQuery['handler'] {
  // Every query knows it; nobody awaits this one, so it is never sent.
  const query: unknown = client`select`;
  if (!isQuery(query)) throw new Error('The driver no longer tells how it takes a query');
  return query.handler;
}
