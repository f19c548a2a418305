import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';

/**
 * The key in a link by which a colleague with an account comes to a session's desk: signed, so that nothing need be kept,
 * and good for as long as it says.
 */
export function makeDeskKey(session: SessionId, expiresAt: Instant, secret: string): string {
  return `${expiresAt.toString(36)}.${sign(session, expiresAt, secret)}`;
}

export function isDeskKey(key: string, session: SessionId, now: Instant, secret: string): boolean {
  const [expiry = '', signature = ''] = key.split('.');
  const expiresAt = Number.parseInt(expiry, 36);
  if (!Number.isSafeInteger(expiresAt) || expiresAt < now) return false;
  const given = Buffer.from(signature);
  const right = Buffer.from(sign(session, expiresAt, secret));
  return given.length === right.length && timingSafeEqual(given, right);
}

function sign(session: SessionId, expiresAt: Instant, secret: string): string {
  return createHmac('sha256', secret).update(`desk|${session}|${expiresAt}`).digest('base64url');
}
