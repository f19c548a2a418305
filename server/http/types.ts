import type { Context } from 'hono';
import type { Database } from '#db/connection.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Identity } from '#server/auth/identity.ts';
import type { HostRegistry } from '#server/live/hosts/registry.ts';
import type { Sockets } from '#server/live/socket/connect.ts';
import type { WhatIfs } from '#server/what-if/what-ifs.ts';

/** What the routes work with; `server/main.ts` hands it in. */
export interface HttpParts {
  readonly database: Database;
  readonly registry: HostRegistry;
  readonly sockets: Sockets;
  readonly whatIfs: WhatIfs;
  /** The scenarios that a new session can be made of. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Who a raw `Cookie` header stands for. */
  readonly identify: (cookie: string | undefined) => Promise<Identity | null>;
  readonly now: () => Instant;
  /** The origin that links to people carry, without a slash at its end; null for whatever they typed themselves. */
  readonly publicUrl: string | null;
  /** What signs links. */
  readonly authSecret: string;
}

export interface HttpEnv {
  Variables: {
    /** Who asks; null for a browser without an auth session. */
    identity: Identity | null;
    /** Where from: the address that failures are counted for. */
    address: string;
  };
}

export type HttpContext = Context<HttpEnv>;
