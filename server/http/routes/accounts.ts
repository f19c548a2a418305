import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { HostId } from '#db/ids.ts';
import { hostById } from '#db/stores/hosts.ts';
import { acceptInvitation, findInvitation, inviteHost } from '#db/stores/invitations.ts';
import { id } from '#engine/kernel/ids.ts';
import { writing } from '#engine/session/schemas.ts';
import { hashInvitationToken, makeInvitationToken } from '#server/access/invitation-token.ts';
import { limitFailures } from '#server/access/limits.ts';
import { hashPassword } from '#server/auth/password.ts';
import { passwordLength } from '#server/auth/password-length.ts';
import { refuse } from '#server/http/answer.ts';
import { readBody } from '#server/http/body.ts';
import type { HttpEnv, HttpParts } from '#server/http/types.ts';

const week = 7 * 86_400_000;

const newAccount = z.strictObject({
  token: z.string().min(10).max(100),
  email: z.email().max(254),
  name: writing(80),
  password: z.string().min(passwordLength.least).max(passwordLength.most),
});

const wrongTokens = limitFailures({ each: 20, overall: 200, seconds: 900 });

/** Host accounts: made by the link of the first run or by invitation from a host. */
export function accountRoutes({ database, now, publicUrl }: HttpParts) {
  const routes = new Hono<HttpEnv>();

  routes.get('/account', async (context) => {
    const { identity } = context.var;
    const host = identity?.host == null ? null : await hostById(database, identity.host);
    return context.json({ host: host === null ? null : { name: host.name, email: host.email } });
  });

  routes.get('/invitations/:token', async (context) => {
    const hash = hashInvitationToken(context.req.param('token'));
    const invitation = await findInvitation(database, hash, now());
    if (invitation !== null) return context.json({ kind: invitation.kind });
    await wrongTokens.failed(context.var.address);
    return refuse(context, 404, 'invitation/over');
  });

  routes.post('/accounts', async (context) => {
    if ((await wrongTokens.waitFor(context.var.address)) > 0)
      return refuse(context, 429, 'invitation/too-many');
    const given = await readBody(context, newAccount);
    if (!given.read) return given.answer;
    const { token, email, name, password } = given.body;
    const tokenHash = hashInvitationToken(token);
    if ((await findInvitation(database, tokenHash, now())) === null) {
      await wrongTokens.failed(context.var.address);
      return refuse(context, 404, 'invitation/over');
    }
    const account = { id: id<HostId>(randomUUID()), email, name, passwordHash: await hashPassword(password) };
    const made = await acceptInvitation(database, tokenHash, account, now());
    if (!made.ok)
      return refuse(context, 409, `invitation/${made.error === 'email-taken' ? 'email-taken' : 'over'}`);
    return context.json({ email: made.value.email });
  });

  routes.post('/invitations', async (context) => {
    const host = context.var.identity?.host ?? null;
    if (host === null) return refuse(context, 401, 'host/sign-in-first');
    const { token, tokenHash } = makeInvitationToken();
    await inviteHost(database, { tokenHash, at: now(), expiresAt: now() + week }, host);
    const origin = publicUrl ?? new URL(context.req.url).origin;
    return context.json({ link: `${origin}/host/invitation/${token}`, expiresAt: now() + week });
  });

  return routes;
}
