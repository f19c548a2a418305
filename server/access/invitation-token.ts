import { createHash, randomBytes } from 'node:crypto';

/** A link's token, and the hash of it that is kept. */
export function makeInvitationToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(24).toString('base64url');
  return { token, tokenHash: hashInvitationToken(token) };
}

/** Tokens are long and random, so a plain hash is enough to keep. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
