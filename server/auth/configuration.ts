/**
 * What sign-in needs from the environment. `server/main.ts` provides it once; pages run in a copy of their own of every
 * module, so it is kept on the process and not in one of them.
 */
export interface AuthConfiguration {
  readonly secret: string;
  /** Whether people reach the server by https, so that cookies travel by it alone. */
  readonly secureCookies: boolean;
}

const place = Symbol.for('threshold.auth');
type Holder = { [place]?: AuthConfiguration };

export function provideAuthConfiguration(configuration: AuthConfiguration): void {
  (globalThis as Holder)[place] = configuration;
}

/** @throws when the server did not provide it: pages run inside the server alone. */
export function authConfiguration(): AuthConfiguration {
  const configuration = (globalThis as Holder)[place];
  if (configuration === undefined)
    throw new Error('Sign-in was used before the server provided its configuration');
  return configuration;
}
