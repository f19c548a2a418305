import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { china, france, testScenario } from '#engine/testing/fixture.ts';
import { type Classroom, openClassroom } from '#server/testing/classroom.ts';
import {
  type Answer,
  type Browser,
  type RunningServer,
  startServer,
} from '#server/testing/running-server.ts';

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

const read = (browser: Browser | null, what: string, as: string, code = ''): Promise<Answer> =>
  server.call(
    browser,
    'GET',
    `/api/sessions/${room.session}/${what}${what.includes('?') ? '&' : '?'}as=${as}${code && `&code=${code}`}`,
  );

describe('what a page reads of a session', () => {
  it('is each seat’s own brief and objectives, and no other’s', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos] = [
      await read(ada.browser, 'texts', 'participant'),
      await read(cleo.browser, 'texts', 'participant'),
    ];
    expect(adas.text).toContain('SECRET brief of france');
    expect(adas.text).not.toContain('SECRET brief of china');
    expect(adas.text).not.toContain('calm china');
    expect(cleos.text).toContain('SECRET brief of china');
    expect(cleos.text).not.toContain('SECRET brief of france');
    for (const { text } of [adas, cleos]) {
      expect(text).not.toContain('SECRET guide');
      expect(text).not.toContain('SECRET it ended');
      expect(text).not.toContain('SECRET lists were read');
      expect(text).not.toContain('truth.incitement');
    }
  });

  it('is what is public and nothing more for a projector and for somebody without a seat', async () => {
    const dan = await room.join('Dan', null);
    const wall = await read(null, 'texts', 'projector', room.code);
    const seatless = await read(dan.browser, 'texts', 'participant');
    for (const { status, text } of [wall, seatless]) {
      expect(status).toBe(200);
      expect(text).not.toContain('SECRET');
    }
    expect(wall.json.code).toBe(room.code);
  });

  it('is all of the scenario’s words for a facilitator', async () => {
    const desk = await read(room.teacher, 'texts', 'facilitator');
    for (const word of ['guide', 'brief of france', 'lists were read', 'first?'])
      expect(desk.text).toContain(`SECRET ${word}`);
  });

  it('is nothing for whoever is not in it', async () => {
    const stranger = await server.guest();
    expect((await read(stranger, 'texts', 'participant')).json.rejection.code).toBe('session/not-joined');
    expect((await read(await server.host(), 'texts', 'facilitator')).status).toBe(403);
    expect((await read(null, 'texts', 'projector', 'CFHJKM')).status).toBe(403);
    expect((await read(room.teacher, 'texts', 'owner')).status).toBe(400);
    const nowhere = await server.call(room.teacher, 'GET', '/api/sessions/nonsense/texts?as=facilitator');
    expect(nowhere.status).toBe(404);
  });

  it('[TU-3] is the news that one was told of, once one was', async () => {
    const other = await openClassroom(server);
    const [ada, cleo] = [await other.join('Ada', france), await other.join('Cleo', china)];
    const desk = await other.desk();
    await desk.must({ type: 'StartSession' });
    await desk.must({ type: 'ReleaseInject', inject: 'whisper' });
    const texts = async (browser: Browser) =>
      (await server.call(browser, 'GET', `/api/sessions/${other.session}/texts?as=participant`)).text;
    expect(await texts(cleo.browser)).toContain('SECRET a word in private.');
    expect(await texts(ada.browser)).not.toContain('SECRET a word in private.');
    other.leave();
  });
});

describe('the public record', () => {
  it('holds public events after a number, and no private one', async () => {
    const other = await openClassroom(server);
    const ada = await other.join('Ada', france);
    const [adas, desk] = [await other.sit(ada), await other.desk()];
    await desk.must({ type: 'StartSession' });
    await adas.must({ type: 'WriteNote', body: 'For us alone.' });
    const path = (after: number | string) =>
      `/api/sessions/${other.session}/record?as=participant&after=${after}`;
    const whole = await server.call(ada.browser, 'GET', path(0));
    const types = whole.json.events.map(({ event }: { event: { type: string } }) => event.type);
    expect(types).toContain('SessionStarted');
    expect(types).not.toContain('NoteWritten');
    expect(types).not.toContain('MeansDealt');
    expect(whole.text).not.toContain('For us alone.');
    const rest = await server.call(ada.browser, 'GET', path(whole.json.to));
    expect(rest.json.events).toEqual([]);
    expect((await server.call(ada.browser, 'GET', path('-1'))).status).toBe(400);
    other.leave();
  });

  it('is read on from wherever a page has come to, and is the same for everybody', async () => {
    const other = await openClassroom(server);
    const ada = await other.join('Ada', france);
    const [adas, desk] = [await other.sit(ada), await other.desk()];
    const read = async (browser: Browser, as: string, after: number) =>
      (await server.call(browser, 'GET', `/api/sessions/${other.session}/record?as=${as}&after=${after}`))
        .json;
    const first = await read(ada.browser, 'participant', 0);
    await desk.must({ type: 'StartSession' });
    await adas.must({ type: 'WriteNote', body: 'For us alone.' });
    const next = await read(ada.browser, 'participant', first.to);
    const whole = await read(other.teacher, 'facilitator', 0);
    expect(whole.events).toEqual([...first.events, ...next.events]);
    expect([next.to, whole.to]).toEqual([adas.seq, adas.seq]);
    expect(next.events.every(({ seq }: { seq: number }) => seq > first.to)).toBe(true);
    other.leave();
  });
});

describe('the export', () => {
  it('[SE-5] is given only once the debrief has begun, and holds what opened and one’s own', async () => {
    const other = await openClassroom(server);
    const [ada, cleo] = [await other.join('Ada', france), await other.join('Cleo', china)];
    const [adas, desk] = [await other.sit(ada), await other.desk()];
    await desk.must({ type: 'StartSession' });
    await adas.must({ type: 'WriteNote', body: 'For us alone.' });
    const get = (browser: Browser) =>
      server.call(browser, 'GET', `/api/sessions/${other.session}/export?as=participant`);
    expect((await get(ada.browser)).json.rejection.code).toBe('debrief/not-begun');
    await desk.must({ type: 'BeginDebrief' });
    const [own, others] = [await get(ada.browser), await get(cleo.browser)];
    expect(own.json).toMatchObject({ format: 'threshold-session/1', scenario: testScenario.slug });
    const types = new Set(others.json.events.map(({ event }: { event: { type: string } }) => event.type));
    for (const opened of ['BaselineRecorded', 'TruthBegan', 'ObjectivesJudged', 'AssessmentMade'])
      expect(types).toContain(opened);
    for (const closed of ['CrisisBegan', 'CrisisPrepared', 'NoteWritten'])
      expect(types).not.toContain(closed);
    expect(own.text).toContain('For us alone.');
    expect(others.text).not.toContain('For us alone.');
    expect(own.text).not.toContain('"Ada"');
    other.leave();
  });
});
