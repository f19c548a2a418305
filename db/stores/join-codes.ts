import { and, eq, lte } from 'drizzle-orm';
import type { Database, Transaction } from '#db/connection.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { sessions } from '#db/schema/sessions.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';

/** A join code and until when it opens the session. */
export interface JoinCode {
  readonly code: string;
  readonly expiresAt: Instant;
}

/**
 * Gives a session another code or another expiry. `code-taken`: an open session has that code; `gone`: there is no such
 * session.
 */
export async function setJoinCode(
  { orm }: Database,
  session: SessionId,
  { code, expiresAt }: JoinCode,
  now: Instant,
): Promise<'set' | 'code-taken' | 'gone'> {
  try {
    return await orm.transaction(async (transaction) => {
      await freeExpired(transaction, code, now);
      const set = await transaction
        .update(sessions)
        .set({ code, codeExpiresAt: expiresAt })
        .where(eq(sessions.id, session))
        .returning({ id: sessions.id });
      return set.length === 0 ? 'gone' : 'set';
    });
  } catch (error) {
    if (isUniqueViolation(error)) return 'code-taken';
    throw error;
  }
}

/** A code whose time is over may be drawn again, even when nobody ended its session. */
export async function freeExpired(transaction: Transaction, code: string, now: Instant): Promise<void> {
  await transaction
    .update(sessions)
    .set({ code: null, codeExpiresAt: null })
    .where(and(eq(sessions.code, code), lte(sessions.codeExpiresAt, now)));
}
