import { Hono } from 'hono';
import { z } from 'zod';
import type { HostId } from '#db/ids.ts';
import { createSession as storeSession } from '#db/stores/create-session.ts';
import { desksOf, isFacilitator, sessionsOfHost } from '#db/stores/desks.ts';
import { deleteSession, sessionById } from '#db/stores/sessions.ts';
import { type CommandId, id, type SeatId, type SessionId } from '#engine/kernel/ids.ts';
import { fallbackLocale, locales } from '#engine/scenario/locale.ts';
import { seatId, writing } from '#engine/session/schemas.ts';
import { intensities, type SessionLength, sessionLengths } from '#engine/session/settings.ts';
import { makeDeskKey } from '#server/access/desk-key.ts';
import { withFreshJoinCode } from '#server/access/join-code.ts';
import { isSessionId } from '#server/access/session-id.ts';
import { refuse } from '#server/http/answer.ts';
import { readBody } from '#server/http/body.ts';
import type { HttpContext, HttpEnv, HttpParts } from '#server/http/types.ts';
import { beginSession } from '#server/live/hosts/new-session.ts';

/** A code opens its session for as long as a class may take over it, pauses between lessons included. */
const codeLasts = 21 * 86_400_000;
/** Long enough to send it to a colleague and for them to open it. */
const deskLinkLasts = 7 * 86_400_000;

const newSession = z.strictObject({
  scenario: z.string().max(80),
  title: writing(80),
  length: z.union(sessionLengths.map((length) => z.literal(length))),
  intensity: z.enum(intensities),
  /** The language in which bots write. */
  locale: z.enum(locales).default(fallbackLocale),
  /** Seats that bots keep from the start. */
  bots: z.array(seatId).max(60),
});

/** A host's sessions: listed, made, shared with a colleague, deleted. */
export function sessionRoutes({
  database,
  registry,
  sockets,
  whatIfs,
  scenarios,
  now,
  publicUrl,
  authSecret,
}: HttpParts) {
  const routes = new Hono<HttpEnv>();

  routes.get('/sessions', async (context) => {
    const host = context.var.identity?.host ?? null;
    if (host === null) return refuse(context, 401, 'host/sign-in-first');
    const sessions = await sessionsOfHost(database, host);
    return context.json({
      sessions: sessions.map(({ seed: _, settings: __, createdBy, ...session }) => ({
        ...session,
        own: createdBy === host,
      })),
    });
  });

  routes.post('/sessions', async (context) => {
    const host = context.var.identity?.host ?? null;
    if (host === null) return refuse(context, 401, 'host/sign-in-first');
    const given = await readBody(context, newSession);
    if (!given.read) return given.answer;
    const { scenario: slug, title, length, intensity, locale, bots } = given.body;
    const scenario = scenarios.get(slug);
    if (scenario === undefined) return refuse(context, 404, 'scenario/unknown', { scenario: slug });
    const choice = { mode: 'hosted', length: length as SessionLength, intensity, locale } as const;
    const begun = beginSession(scenario, choice, now());
    const { code } = await withFreshJoinCode((drawn) =>
      storeSession(
        database,
        {
          id: begun.id,
          join: { code: drawn, expiresAt: now() + codeLasts },
          scenarioSlug: slug,
          scenario,
          settings: choice,
          seed: begun.seed,
          mode: 'hosted',
          title,
          createdBy: host,
          createdAt: now(),
        },
        begun.facts,
      ),
    );
    await giveToBots(begun.id, host, bots);
    return context.json({ session: begun.id, code }, 201);
  });

  routes.delete('/sessions/:session', async (context) => {
    const session = await desk(context);
    if (session instanceof Response) return session;
    // Its row goes first: whoever comes back meanwhile finds nothing, and nothing new is written.
    await deleteSession(database, session);
    await registry.release(session);
    sockets.forget(session);
    whatIfs.forget(session);
    return context.body(null, 204);
  });

  routes.get('/sessions/:session/desks', async (context) => {
    const session = await desk(context);
    if (session instanceof Response) return session;
    const desks = await desksOf(database, session);
    return context.json({ facilitators: desks.map(({ name, createdAt }) => ({ name, createdAt })) });
  });

  /** A link by which a colleague with an account comes to this desk. */
  routes.post('/sessions/:session/desk-link', async (context) => {
    const session = await desk(context);
    if (session instanceof Response) return session;
    const key = makeDeskKey(session, now() + deskLinkLasts, authSecret);
    const origin = publicUrl ?? new URL(context.req.url).origin;
    return context.json({ link: `${origin}/desk/${session}?key=${key}` });
  });

  async function giveToBots(
    session: SessionId,
    facilitator: HostId,
    seats: readonly SeatId[],
  ): Promise<void> {
    const host = await registry.open(session);
    for (const seat of seats) {
      const command = id<CommandId>(`bots.${seat}`);
      await host?.submit({ type: 'KeepSeat', seat, by: 'bot' }, command, { by: 'facilitator', facilitator });
    }
  }

  /** The session, if whoever asks facilitates it. */
  async function desk(context: HttpContext): Promise<SessionId | Response> {
    const host = context.var.identity?.host ?? null;
    if (host === null) return refuse(context, 401, 'host/sign-in-first');
    const session = context.req.param('session') ?? '';
    if (
      !isSessionId(session) ||
      (await sessionById(database, session)) === null ||
      !(await isFacilitator(database, session, host))
    )
      return refuse(context, 404, 'session/unknown');
    return session;
  }

  return routes;
}
