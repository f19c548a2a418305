import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { createSession as storeSession } from '#db/stores/create-session.ts';
import { joinSession } from '#db/stores/participants.ts';
import { id, type ParticipantId } from '#engine/kernel/ids.ts';
import { writing } from '#engine/session/schemas.ts';
import { hashReturnCode, makeReturnCode } from '#server/access/return-code.ts';
import { refuse } from '#server/http/answer.ts';
import { readBody } from '#server/http/body.ts';
import type { HttpEnv, HttpParts } from '#server/http/types.ts';
import { beginSession } from '#server/live/hosts/new-session.ts';

/** Sessions that one address may begin in an hour: a class that practises at home and at once, and no more. */
const begun = new RateLimiterMemory({ points: 80, duration: 3_600 });

/** A session alone against bots: no account, no code, the shortest of a scenario's lengths, on one's own clock. */
export function practiseRoutes({ database, scenarios, now }: HttpParts) {
  const routes = new Hono<HttpEnv>();

  routes.post('/practise', async (context) => {
    const { identity, address } = context.var;
    if (identity === null) return refuse(context, 401, 'join/no-auth-session');
    const given = await readBody(
      context,
      z.strictObject({ name: writing(40), scenario: z.string().max(80).nullable() }),
    );
    if (!given.read) return given.answer;
    const slug = given.body.scenario ?? [...scenarios.keys()][0];
    const scenario = slug === undefined ? undefined : scenarios.get(slug);
    if (slug === undefined || scenario === undefined)
      return refuse(context, 404, 'scenario/unknown', { scenario: slug ?? '' });
    const allowed = await begun.consume(address).then(
      () => true,
      () => false,
    );
    if (!allowed) return refuse(context, 429, 'practise/too-many');
    const choice = { mode: 'practise', length: 60, intensity: 'concrete' } as const;
    const { id: session, seed, facts } = beginSession(scenario, choice, now());
    await storeSession(
      database,
      {
        id: session,
        join: null,
        scenarioSlug: slug,
        scenario,
        settings: choice,
        seed,
        mode: 'practise',
        title: slug,
        createdBy: null,
        createdAt: now(),
      },
      facts,
    );
    const { participant } = await joinSession(database, {
      id: id<ParticipantId>(randomUUID()),
      session,
      authSession: identity.authSession,
      name: given.body.name,
      returnCodeHash: hashReturnCode(makeReturnCode()),
      at: now(),
    });
    return context.json({ session, participant: participant.id }, 201);
  });

  return routes;
}
