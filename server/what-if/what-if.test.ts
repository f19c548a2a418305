import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Findings } from '#engine/session/what-if/weighing.ts';
import { france } from '#engine/testing/fixture.ts';
import { openClassroom } from '#server/testing/classroom.ts';
import { storePlayed } from '#server/testing/played.ts';
import { type Browser, type RunningServer, startServer } from '#server/testing/running-server.ts';
import type { WhatIf } from './what-ifs.ts';

const database = await testDatabase();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(database);
});
afterAll(() => server.stop());

const ask = (browser: Browser | null, session: SessionId, query: string) =>
  server.call(browser, 'GET', `/api/sessions/${session}/what-if?${query}`);

/** Asks as a page does, until what is told is enough. */
async function findingsOf(
  browser: Browser,
  session: SessionId,
  isEnough: (told: WhatIf) => boolean,
): Promise<Findings> {
  for (;;) {
    const answer = await ask(browser, session, 'as=facilitator');
    if (answer.status !== 200) throw new Error(answer.text);
    const told = answer.json as WhatIf;
    if (told.is === 'failed') throw new Error('It could not be lived through again');
    if ('findings' in told && told.findings !== null && isEnough(told)) return told.findings;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('GET /sessions/:session/what-if', () => {
  it('tells the whole session, from a thread beside it, what each decision changed, while others play on', async () => {
    const teacher = await server.host();
    const { session, code } = await storePlayed(database, server.scenario, teacher);
    const live = await openClassroom(server);
    await live.join('Ben', france);
    const desk = await live.desk();
    expect((await ask(null, session, `as=projector&code=${code}`)).json).toEqual({
      is: 'working',
      findings: null,
    });
    const findings = await findingsOf(teacher, session, () => true);
    expect(findings.isAsRecorded).toBe(true);
    expect(findings.choices.length).toBeGreaterThan(0);
    // Minutes of work are still to be done, and a live session is answered meanwhile.
    await desk.must({ type: 'StartSession' });
    expect((await ask(teacher, session, 'as=facilitator')).json.is).toBe('working');
    live.leave();
    const deleted = await server.call(teacher, 'DELETE', `/api/sessions/${session}`);
    expect(deleted.status).toBe(204);
    expect((await ask(teacher, session, 'as=facilitator')).status).toBe(404);
  });

  it('[WI-6] is done once all sets of dice have been lived through', async () => {
    const room = await openClassroom(server);
    await room.join('Ada', france);
    const desk = await room.desk();
    await desk.must({ type: 'StartSession' });
    await desk.must({ type: 'BeginDebrief' });
    const findings = await findingsOf(room.teacher, room.session, ({ is }) => is === 'done');
    expect(findings).toMatchObject({ choices: [], dice: { lived: 200, planned: 200 } });
    expect(findings.whole.spread?.deaths).toEqual({ low: 0, median: 0, high: 0 });
    room.leave();
  });

  it('[SE-5] tells nobody anything before the debrief, but facilitators what they see anyway', async () => {
    const room = await openClassroom(server);
    const ada = await room.join('Ada', france);
    const desk = await room.desk();
    await desk.must({ type: 'StartSession' });
    const kept = { rejection: { code: 'debrief/not-begun', params: {} } };
    expect((await ask(room.teacher, room.session, 'as=facilitator')).json).toEqual(kept);
    for (const leaving of ['briefing', 'negotiation', 'decision', 'consequences'] as const)
      await desk.must({ type: 'NextPhase', leaving });
    expect((await ask(ada.browser, room.session, 'as=participant')).json).toEqual(kept);
    expect((await ask(null, room.session, `as=projector&code=${room.code}`)).json).toEqual(kept);
    const { isAsRecorded } = await findingsOf(room.teacher, room.session, () => true);
    expect(isAsRecorded).toBe(true);
    room.leave();
  });

  it('keeps out whoever has no part in the session', async () => {
    const room = await openClassroom(server);
    const stranger = await server.host();
    expect((await ask(stranger, room.session, 'as=facilitator')).status).toBe(403);
    expect((await ask(stranger, room.session, 'as=participant')).status).toBe(403);
    expect((await ask(null, room.session, 'as=projector&code=CFHJKN')).status).toBe(403);
  });
});
