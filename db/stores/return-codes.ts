import { and, eq, or } from 'drizzle-orm';
import type { Database, Transaction } from '#db/connection.ts';
import type { AuthSessionId } from '#db/ids.ts';
import { participants } from '#db/schema/participants.ts';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';

/** Gives a participant another return code; the one before opens nothing any more. */
export async function setReturnCode(
  { orm }: Database,
  participant: ParticipantId,
  returnCodeHash: string,
): Promise<void> {
  await orm.update(participants).set({ returnCodeHash }).where(eq(participants.id, participant));
}

/** A participant who changed devices. */
export interface Moved {
  readonly participant: ParticipantId;
  /** The browser they left, which is told; null when it was forgotten, or when they were in the new one already. */
  readonly left: AuthSessionId | null;
  /** Who the new browser was in this session until now, if anybody: still in it, without a browser. */
  readonly displaced: ParticipantId | null;
}

/**
 * Moves whoever has this return code to another browser. Null when nobody in this session has it, and when a facilitator
 * showed out that person, or whoever the new browser is here, who does not come back with somebody else's code.
 */
export async function moveByReturnCode(
  { orm }: Database,
  session: SessionId,
  returnCodeHash: string,
  to: AuthSessionId,
  at: Instant,
): Promise<Moved | null> {
  return orm.transaction(async (transaction) => {
    const involved = await transaction
      .select({
        id: participants.id,
        authSession: participants.authSessionId,
        returnCodeHash: participants.returnCodeHash,
        removedAt: participants.removedAt,
      })
      .from(participants)
      .where(
        and(
          eq(participants.sessionId, session),
          or(eq(participants.returnCodeHash, returnCodeHash), eq(participants.authSessionId, to)),
        ),
      )
      // In one order, so that two who swap devices at one moment do not wait for each other.
      .orderBy(participants.id)
      .for('update');
    const mover = involved.find((one) => one.returnCodeHash === returnCodeHash);
    if (mover === undefined || involved.some(({ removedAt }) => removedAt !== null)) return null;
    if (mover.authSession === to) return { participant: mover.id, left: null, displaced: null };
    const displaced = involved.find(({ authSession }) => authSession === to)?.id ?? null;
    if (displaced !== null) await tie(transaction, displaced, { authSessionId: null });
    await tie(transaction, mover.id, { authSessionId: to, movedAt: at });
    return { participant: mover.id, left: mover.authSession, displaced };
  });
}

async function tie(
  transaction: Transaction,
  participant: ParticipantId,
  browser: { readonly authSessionId: AuthSessionId | null; readonly movedAt?: Instant },
): Promise<void> {
  await transaction.update(participants).set(browser).where(eq(participants.id, participant));
}
