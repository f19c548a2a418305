import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { createSession as storeSession } from '#db/stores/create-session.ts';
import { joinSession } from '#db/stores/participants.ts';
import { type CommandId, id, type ParticipantId } from '#engine/kernel/ids.ts';
import { fallbackLocale, locales } from '#engine/scenario/locale.ts';
import type { Actor } from '#engine/session/actor.ts';
import { seatId, writing } from '#engine/session/schemas.ts';
import { hashReturnCode, makeReturnCode } from '#server/access/return-code.ts';
import { refuse } from '#server/http/answer.ts';
import { readBody } from '#server/http/body.ts';
import { sitDown } from '#server/http/sit-down.ts';
import type { HttpEnv, HttpParts } from '#server/http/types.ts';
import { beginSession } from '#server/live/hosts/new-session.ts';

/** Sessions that one address may begin in an hour: a class that practises at home and at once, and no more. */
const begun = new RateLimiterMemory({ points: 80, duration: 3_600 });

const practice = z.strictObject({
  name: writing(40),
  scenario: z.string().max(80),
  seat: seatId,
  /** The language in which the bots write. */
  locale: z.enum(locales).default(fallbackLocale),
});

/** A session alone against bots: no account, no code, the shortest of a scenario's lengths, on one's own clock. */
export function practiseRoutes({ database, registry, scenarios, now }: HttpParts) {
  const routes = new Hono<HttpEnv>();

  routes.post('/practise', async (context) => {
    const { identity, address } = context.var;
    if (identity === null) return refuse(context, 401, 'join/no-auth-session');
    const given = await readBody(context, practice);
    if (!given.read) return given.answer;
    const { name, scenario: slug, seat, locale } = given.body;
    const scenario = scenarios.get(slug);
    if (scenario === undefined) return refuse(context, 404, 'scenario/unknown', { scenario: slug });
    if (!(await isAllowed(address))) return refuse(context, 429, 'practise/too-many');
    const choice = { mode: 'practise', length: 60, intensity: 'concrete', locale } as const;
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
      name,
      returnCodeHash: hashReturnCode(makeReturnCode()),
      at: now(),
    });
    const host = await registry.open(session);
    if (host === null) throw new Error('A session that was just made is there');
    await sitDown(host, participant.id, seat);
    const alone: Actor = { by: 'participant', participant: participant.id, seat: null };
    await host.submit({ type: 'StartSession' }, id<CommandId>('practise.start'), alone);
    return context.json({ session }, 201);
  });

  return routes;
}

function isAllowed(address: string): Promise<boolean> {
  return begun.consume(address).then(
    () => true,
    () => false,
  );
}
