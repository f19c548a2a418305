import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '#db/connection.ts';
import { participants } from '#db/schema/participants.ts';
import type { SessionId } from '#engine/kernel/ids.ts';

/** The session in which somebody has this return code, so that a person need type nothing else; null when nobody has. */
export async function sessionOfReturnCode(
  { orm }: Database,
  returnCodeHash: string,
): Promise<SessionId | null> {
  const [found] = await orm
    .select({ session: participants.sessionId })
    .from(participants)
    .where(and(eq(participants.returnCodeHash, returnCodeHash), isNull(participants.removedAt)))
    .orderBy(desc(participants.joinedAt))
    .limit(1);
  return found?.session ?? null;
}
