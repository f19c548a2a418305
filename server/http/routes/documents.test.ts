import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { fresh, typed } from '#engine/council/testing/chamber.ts';
import { france } from '#engine/testing/fixture.ts';
import { type Classroom, openClassroom } from '#server/testing/classroom.ts';
import { type Browser, type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
let server: RunningServer;
let room: Classroom;

beforeAll(async () => {
  server = await startServer(database);
  room = await openClassroom(server);
});
afterAll(async () => {
  room.leave();
  await server.stop();
});

const text = typed({
  operative: [
    {
      id: null,
      opening: { is: 'phrase', phrase: 'requests' },
      body: fresh('The parties shall talk.'),
      measure: null,
    },
  ],
});

describe('the documents of a session', () => {
  it('[DO-1] are had by whoever is in it, as each kind of file, and by nobody else', async () => {
    const ada = await room.join('Ada', france);
    const [adas, desk] = [await room.sit(ada), await room.desk()];
    await desk.must({ type: 'StartSession' });
    await desk.must({ type: 'NextPhase', leaving: 'briefing' });
    await adas.must({
      type: 'SubmitDraft',
      text: { ...text, preambular: [], operative: [...text.operative] },
    });
    const path = (document: string, as: string, rest = '') =>
      `/api/sessions/${room.session}/documents/${document}?as=${as}${rest}`;
    const get = (browser: Browser | null, ...where: Parameters<typeof path>) =>
      server.call(browser, 'GET', path(...where));

    const plain = await get(ada.browser, 'draft-d1', 'participant', '&format=txt&locale=fr');
    expect(plain.status).toBe(200);
    expect(plain.text).toContain('Prie The parties shall talk');
    for (const [format, magic] of [
      ['pdf', '%PDF-'],
      ['docx', 'PK'],
    ] as const) {
      const file = await get(room.teacher, 'draft-d1', 'facilitator', `&format=${format}`);
      expect(file.status).toBe(200);
      expect(file.text.startsWith(magic)).toBe(true);
    }
    expect((await get(ada.browser, 'meeting-1', 'participant', '&format=txt')).text).toContain('S/PV.1');

    const missing = await get(ada.browser, 'draft-d9', 'participant');
    expect([missing.status, missing.json.rejection.code]).toEqual([404, 'documents/unknown']);
    expect((await get(ada.browser, 'draft-d1', 'participant', '&format=odt')).status).toBe(400);
    const stranger = await get(await server.guest(), 'draft-d1', 'participant');
    expect([stranger.status, stranger.json.rejection.code]).toEqual([403, 'session/not-joined']);
    expect((await get(null, 'draft-d1', 'projector', '&code=CFHJKM')).status).toBe(403);
  });
});
