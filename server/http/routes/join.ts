import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { z } from 'zod';
import { hostById } from '#db/stores/hosts.ts';
import { joinSession } from '#db/stores/participants.ts';
import { sessionOfReturnCode } from '#db/stores/return-code-session.ts';
import { moveByReturnCode } from '#db/stores/return-codes.ts';
import { sessionByCode } from '#db/stores/sessions.ts';
import { id, type ParticipantId } from '#engine/kernel/ids.ts';
import { person } from '#engine/session/lobby/slice.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import { seatId, writing } from '#engine/session/schemas.ts';
import { normaliseJoinCode } from '#server/access/join-code.ts';
import { limitFailures } from '#server/access/limits.ts';
import { hashReturnCode, makeReturnCode, normaliseReturnCode } from '#server/access/return-code.ts';
import { refuse } from '#server/http/answer.ts';
import { readBody } from '#server/http/body.ts';
import { joinable } from '#server/http/joinable.ts';
import { localeOf } from '#server/http/locale.ts';
import { sitDown } from '#server/http/sit-down.ts';
import type { HttpContext, HttpEnv, HttpParts } from '#server/http/types.ts';

/** A first name or what one is called in class; nobody is asked for more. */
const longestName = 40;
const name = writing(longestName).refine((given) => !given.includes('\n'), { error: 'must be one line' });
const code = z.string().max(40);

/** Codes that open nothing: a class of forty may each mistype several; a guesser is slowed down. */
const wrongCodes = limitFailures({ each: 120, overall: 1_000, seconds: 300 });

/** Ways into a session: with its code and a name, or back into one's seat with a return code. */
export function joinRoutes({ database, registry, sockets, now }: HttpParts) {
  const routes = new Hono<HttpEnv>();

  /** What a code opens now, before a name is asked for. */
  routes.get('/codes/:code', async (context) => {
    const session = await findByCode(context, context.req.param('code'));
    if (session instanceof Response) return session;
    const host = await registry.open(session.id);
    if (host === null) return refuse(context, 404, 'join/unknown-code');
    const creator = session.createdBy === null ? null : await hostById(database, session.createdBy);
    return context.json(joinable(host, creator?.name ?? '', localeOf(context.req.query('locale'))));
  });

  routes.post('/join', async (context) => {
    const { identity } = context.var;
    if (identity === null) return refuse(context, 401, 'join/no-auth-session');
    const given = await readBody(context, z.strictObject({ code, name, seat: seatId.nullable() }));
    if (!given.read) return given.answer;
    const session = await findByCode(context, given.body.code);
    if (session instanceof Response) return session;
    const returnCode = makeReturnCode();
    const { is, participant } = await joinSession(database, {
      id: id<ParticipantId>(randomUUID()),
      session: session.id,
      authSession: identity.authSession,
      name: given.body.name,
      returnCodeHash: hashReturnCode(returnCode),
      at: now(),
    });
    const host = await registry.open(session.id);
    // The log counts where there is one: the row is noted a moment after somebody was removed or let back.
    const removed =
      host === null ? is === 'removed' : person(host.state.public.lobby, participant.id).removed;
    if (removed) return refuse(context, 403, 'join/removed');
    if (host !== null && is === 'joined') await sitDown(host, participant.id, given.body.seat);
    return context.json({
      session: session.id,
      participant: participant.id,
      /** Shown to the one who joined, who may write it down; a hash of it is all that is kept. */
      returnCode: is === 'joined' ? returnCode : null,
    });
  });

  routes.post('/return', async (context) => {
    const { identity } = context.var;
    if (identity === null) return refuse(context, 401, 'join/no-auth-session');
    const given = await readBody(context, z.strictObject({ returnCode: z.string().max(40) }));
    if (!given.read) return given.answer;
    if ((await wrongCodes.waitFor(context.var.address)) > 0) return tooMany(context);
    const typed = normaliseReturnCode(given.body.returnCode);
    const hash = typed === null ? null : hashReturnCode(typed);
    const session = hash === null ? null : await sessionOfReturnCode(database, hash);
    const moved =
      hash === null || session === null
        ? null
        : await moveByReturnCode(database, session, hash, identity.authSession, now());
    if (moved === null || session === null) return failed(context, 'join/unknown-return-code');
    const { participant, left, displaced } = moved;
    sockets.channel(session)?.part('moved', ({ data: { viewer, authSession } }) => {
      if (viewer.kind !== 'participant') return false;
      // Whoever sat at the new device until now is not there any more either.
      return viewer.participant === displaced || (viewer.participant === participant && authSession === left);
    });
    return context.json({ session, participant });
  });

  /** Others' mistakes never shut a class out: a right code is looked at whatever was counted, if only in its turn. */
  async function findByCode(context: HttpContext, typed: string) {
    if (!(await wrongCodes.turnOf(context.var.address))) return tooMany(context);
    const normal = normaliseJoinCode(typed);
    const session = normal === null ? null : await sessionByCode(database, normal, now());
    return session ?? failed(context, 'join/unknown-code');
  }

  async function failed(context: HttpContext, refusal: Rejection['code']): Promise<Response> {
    await sleep(await wrongCodes.failed(context.var.address));
    return refuse(context, 404, refusal);
  }

  return routes;
}

function tooMany(context: HttpContext): Response {
  return refuse(context, 429, 'join/too-many-tries');
}
