import type { Database } from '#db/connection.ts';
import { offerFirstRun } from '#db/stores/invitations.ts';
import { makeInvitationToken } from '#server/access/invitation-token.ts';

const day = 86_400_000;

/** The one-time link that makes the first account; null once there is one. Each start makes another, and the last counts. */
export async function firstRunLink(database: Database, origin: string): Promise<string | null> {
  const { token, tokenHash } = makeInvitationToken();
  const at = Date.now();
  const offered = await offerFirstRun(database, { tokenHash, at, expiresAt: at + day });
  return offered ? `${origin}/host/first-run/${token}` : null;
}
