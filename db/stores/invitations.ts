import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from '#db/connection.ts';
import type { HostId } from '#db/ids.ts';
import { type InvitationKind, invitations } from '#db/schema/invitations.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { createHost, type Host, hasHosts, type NewHost } from './hosts.ts';

/** An invitation that may still be used. */
export interface Invitation {
  readonly kind: InvitationKind;
  readonly createdBy: HostId | null;
  readonly expiresAt: Instant;
}

/** The hash of a link's token, and its times. */
export interface NewInvitation {
  readonly tokenHash: string;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

/** Lets a host invite one person to an account. */
export async function inviteHost(
  { orm }: Database,
  { tokenHash, at, expiresAt }: NewInvitation,
  invitedBy: HostId,
): Promise<void> {
  await orm
    .insert(invitations)
    .values({ tokenHash, kind: 'invited', createdBy: invitedBy, createdAt: at, expiresAt });
}

/**
 * Makes the link for an installation's first account, in place of earlier ones.
 *
 * @returns whether it was made: not once there is an account.
 */
export async function offerFirstRun(
  { orm }: Database,
  { tokenHash, at, expiresAt }: NewInvitation,
): Promise<boolean> {
  return orm.transaction(async (transaction) => {
    await transaction
      .delete(invitations)
      .where(and(eq(invitations.kind, 'first-run'), isNull(invitations.usedAt)));
    if (await hasHosts({ orm: transaction })) return false;
    await transaction
      .insert(invitations)
      .values({ tokenHash, kind: 'first-run', createdBy: null, createdAt: at, expiresAt });
    return true;
  });
}

/** The invitation that a link stands for, for showing its page; null when it is used, over or unknown. */
export async function findInvitation(
  { orm }: Database,
  tokenHash: string,
  now: Instant,
): Promise<Invitation | null> {
  const [found] = await orm
    .select({
      kind: invitations.kind,
      createdBy: invitations.createdBy,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(isOpen(tokenHash, now));
  return found ?? null;
}

export type InvitationRefusal = 'invitation-over' | 'email-taken';

/**
 * Uses an invitation, once, to make an account; of two at the same moment one succeeds. `invitation-over`: used, expired
 * or unknown. `email-taken`: the address has an account, and the invitation may still be used with another.
 */
export async function acceptInvitation(
  { orm }: Database,
  tokenHash: string,
  host: NewHost,
  now: Instant,
): Promise<Result<Host, InvitationRefusal>> {
  return orm.transaction(async (transaction) => {
    // The lock makes a second one wait here, and then find the invitation used.
    const [open] = await transaction
      .select({ kind: invitations.kind })
      .from(invitations)
      .where(isOpen(tokenHash, now))
      .for('update');
    if (open === undefined) return refuse('invitation-over');
    if (open.kind === 'first-run' && (await hasHosts({ orm: transaction }))) return refuse('invitation-over');
    const made = await createHost({ orm: transaction }, host, now);
    if (made === null) return refuse('email-taken');
    await transaction
      .update(invitations)
      .set({ usedAt: now, usedBy: made.id })
      .where(eq(invitations.tokenHash, tokenHash));
    return ok(made);
  });
}

function isOpen(tokenHash: string, now: Instant) {
  return and(
    eq(invitations.tokenHash, tokenHash),
    isNull(invitations.usedAt),
    gt(invitations.expiresAt, now),
  );
}
