/** Parts of the driver's own objects that its types keep to itself; as of postgres.js 3.4.9. */

export interface DriverQuery {
  /** The server process that it was sent to; null until then. */
  readonly state: object | null;
  readonly options: { onexecute?: (connection: DriverConnection) => unknown };
  /** Gives it to a connection of the client that made it, or to that client's queue. */
  readonly handler: (query: DriverQuery) => unknown;
  reject: (error: unknown) => void;
}

export interface DriverConnection {
  readonly id: number;
  /** Sends a query. Returns whether another may be sent behind it. */
  execute: (query: DriverQuery) => unknown;
}

/** Whether what the driver's function made is a query, and not a name or values for one. */
export function isQuery(made: unknown): made is DriverQuery {
  return made instanceof Promise && 'handler' in made && 'state' in made;
}
