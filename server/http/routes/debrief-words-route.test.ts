import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { id } from '#engine/kernel/ids.ts';
import { ada, france } from '#engine/testing/fixture.ts';
import type { DebriefWords } from '#server/http/debrief-words.ts';
import type { HttpEnv } from '#server/http/types.ts';
import { hostedSession, teacher } from '#server/live/testing/hosted.ts';
import { sessionReadingRoutes } from './session-reading.ts';

/** The routes on one running session; whoever knows the code looks at it as a projector does. */
async function reading() {
  const session = await hostedSession();
  await session.arrive([ada, france]);
  await session.must(teacher, { type: 'StartSession' });
  const parts = {
    registry: { open: async (asked: string) => (asked === session.host.id ? session.host : null) },
    admission: {
      participantOf: async () => ({ id: id('ada') }),
      isFacilitator: async () => false,
      hasCode: async (_: string, code: string) => code === 'OPEN',
    },
  };
  const app = new Hono<HttpEnv>();
  app.use(async (context, next) => {
    context.set('identity', null);
    return next();
  });
  app.route('/', sessionReadingRoutes(parts as never));
  const ask = (query: string) => app.request(`/sessions/${session.host.id}/debrief-words?${query}`);
  return { session, ask };
}

describe('GET /sessions/:session/debrief-words', () => {
  it('[SE-5] tells nobody anything before the debrief has begun', async () => {
    const { ask } = await reading();
    const answer = await ask('as=projector&code=OPEN&locale=en');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ rejection: { code: 'debrief/not-begun', params: {} } });
  });

  it('words the debrief in the language asked for, once it has begun', async () => {
    const { session, ask } = await reading();
    await session.must(teacher, { type: 'BeginDebrief' });
    const english = await ask('as=projector&code=OPEN&locale=en');
    expect(english.status).toBe(200);
    const [en, fr] = (await Promise.all([
      english.json(),
      (await ask('as=projector&code=OPEN&locale=fr')).json(),
    ])) as [DebriefWords, DebriefWords];
    expect(en.lines).toHaveLength(session.host.state.debrief.assessment.length);
    expect(fr.lines).toHaveLength(en.lines.length);
    expect(en.lines[0]?.question).toBe('Was the danger known and understood?');
    expect(fr.lines[0]?.question).not.toBe(en.lines[0]?.question);
  });

  it('keeps out whoever has no part in the session', async () => {
    const { session, ask } = await reading();
    await session.must(teacher, { type: 'BeginDebrief' });
    expect((await ask('as=participant&locale=en')).status).toBe(403);
    expect((await ask('as=facilitator&locale=en')).status).toBe(403);
    expect((await ask('as=projector&code=GUESS&locale=en')).status).toBe(403);
  });
});
