import type { SessionId } from '#engine/kernel/ids.ts';
import type { Findings } from '#engine/session/what-if/weighing.ts';

/** What a thread is to live through: it reads the session itself, so that whoever orders it waits for nothing. */
export interface Order {
  /** The database's address. */
  readonly database: string;
  readonly session: SessionId;
  /** The session as of this event, whatever came after. */
  readonly upTo: number;
}

/** What a thread tells, several times: what it has found so far. It ends by itself when it has found all. */
export interface Told {
  readonly findings: Findings;
}
