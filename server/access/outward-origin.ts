/** A name on `globalThis`, because the server and Next load this module twice in one process. */
const place = Symbol.for('threshold.outward');
type Holder = { [place]?: string | null };

/** Where others reach this server: set once it listens. Null where it is on no network. */
export function provideOutwardOrigin(origin: string | null): void {
  (globalThis as Holder)[place] = origin;
}

/**
 * The origin to show to people in the room. Whoever runs the desk on the very machine looks at `localhost`, which would
 * lead a phone to itself.
 * @param host as the browser asked for it.
 */
export function outwardOrigin(host: string): string {
  const outward = (globalThis as Holder)[place];
  const own = /^(localhost|127\.|\[::1\])/.test(host);
  return own && outward != null ? outward : `http://${host}`;
}
