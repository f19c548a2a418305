import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { china, france } from '#engine/testing/fixture.ts';
import { type Classroom, openClassroom } from '#server/testing/classroom.ts';
import { type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
let server: RunningServer;
let room: Classroom;

beforeAll(async () => {
  server = await startServer(database);
  room = await openClassroom(server);
});
afterAll(() => server.stop());

const from = (address: string) => ({ 'x-forwarded-for': address });
const codeOf = (answer: { json: { rejection?: { code: string } } }) => answer.json.rejection?.code;

describe('a join code', () => {
  it('shows what it opens before a name is asked for, however it is typed', async () => {
    const typed = ` ${room.code.slice(0, 3).toLowerCase()}-${room.code.slice(3)} `;
    const answer = await server.call(null, 'GET', `/api/codes/${encodeURIComponent(typed)}?locale=en`);
    expect(answer.json).toMatchObject({ session: room.session, scenario: 'A test country', host: 'Ada' });
    expect(answer.json.seats).toHaveLength(21);
    expect(answer.text).not.toContain('SECRET');
  });

  it('lets somebody in with a name and nothing else, once, into the seat they chose', async () => {
    const browser = await server.guest();
    const join = { code: room.code, name: 'Cleo', seat: china };
    const joined = await server.call(browser, 'POST', '/api/join', join);
    expect(joined.json).toMatchObject({
      session: room.session,
      returnCode: expect.stringMatching(/^[A-Z]{5}-/),
    });
    const again = await server.call(browser, 'POST', '/api/join', { ...join, name: 'Cleo again' });
    expect(again.json).toEqual({ ...joined.json, returnCode: null });
    const seen = await server.call(null, 'GET', `/api/codes/${room.code}`);
    expect(seen.json.seats.find(({ id }: { id: string }) => id === china)).toMatchObject({ people: 1 });
  });

  it('asks for an auth session, a name of one line, and fields that it knows', async () => {
    const join = { code: room.code, name: 'Dan', seat: null };
    expect((await server.call(null, 'POST', '/api/join', join)).status).toBe(401);
    const browser = await server.guest();
    const refused = async (body: unknown) => {
      const answer = await server.call(browser, 'POST', '/api/join', body);
      return [answer.status, answer.json.rejection.params.field];
    };
    expect(await refused({ ...join, name: '   ' })).toEqual([400, 'name']);
    expect(await refused({ ...join, name: 'Dan\nand others' })).toEqual([400, 'name']);
    expect(await refused({ ...join, name: 'x'.repeat(41) })).toEqual([400, 'name']);
    expect((await refused({ ...join, role: 'facilitator' }))[0]).toBe(400);
  });

  it('is not taken from another site’s page, nor in any form that such a page could send', async () => {
    const browser = await server.guest();
    const join = { code: room.code, name: 'Dan', seat: null };
    const elsewhere = { origin: 'https://elsewhere.example' };
    expect((await server.call(browser, 'POST', '/api/join', join, elsewhere)).status).toBe(403);
    const asText = { 'content-type': 'text/plain' };
    expect((await server.call(browser, 'POST', '/api/join', join, asText)).status).toBe(415);
  });

  it('that is mistyped once by each of forty students behind one address keeps none of them out', async () => {
    const school = from('198.51.100.7');
    const other = await openClassroom(server);
    const students = await Promise.all(Array.from({ length: 40 }, () => server.guest()));
    for (const [index, student] of students.entries()) {
      const wrong = { code: 'CFHJKM', name: `Student ${index}`, seat: null };
      expect(codeOf(await server.call(student, 'POST', '/api/join', wrong, school))).toBe(
        'join/unknown-code',
      );
      const right = { ...wrong, code: other.code };
      expect((await server.call(student, 'POST', '/api/join', right, school)).status).toBe(200);
    }
  });

  it('that is guessed at is looked up more and more slowly; a right one still opens its session', async () => {
    const guesser = from('203.0.113.9');
    for (let guess = 0; guess < 120; guess++)
      await server.call(null, 'GET', '/api/codes/CFHJKM', undefined, guesser);
    const started = Date.now();
    const [first, second, right] = await Promise.all([
      server.call(null, 'GET', '/api/codes/CFHJKN', undefined, guesser),
      server.call(null, 'GET', '/api/codes/CFHJKP', undefined, guesser),
      server.call(null, 'GET', `/api/codes/${room.code}`, undefined, guesser),
    ]);
    expect([first?.status, second?.status, right?.status]).toEqual([404, 404, 200]);
    expect(Date.now() - started).toBeGreaterThan(1_500);
    const elsewhere = await server.call(
      null,
      'GET',
      `/api/codes/${room.code}`,
      undefined,
      from('203.0.113.10'),
    );
    expect(elsewhere.status).toBe(200);
    const crowd = await Promise.all(
      Array.from({ length: 70 }, () =>
        Promise.race([
          server.call(null, 'GET', '/api/codes/CFHJKR', undefined, guesser).then(({ status }) => status),
          new Promise((resolve) => setTimeout(() => resolve('waiting'), 1_000)),
        ]),
      ),
    );
    expect(crowd.filter((status) => status === 429).length).toBeGreaterThan(5);
  });
});

describe('a return code', () => {
  it('brings its owner back on another device; another one opens nothing', async () => {
    const eve = await room.join('Eve', france);
    const phone = await server.guest();
    const wrong = await server.call(phone, 'POST', '/api/return', { returnCode: 'CFHJK-MNPRT' });
    expect([wrong.status, codeOf(wrong)]).toEqual([404, 'join/unknown-return-code']);
    const typed = eve.returnCode.replace('-', ' ').toLowerCase();
    const moved = await server.call(phone, 'POST', '/api/return', { returnCode: typed });
    expect(moved.json).toEqual({ session: room.session, participant: eve.participant });
  });

  it('is made anew by whoever sits there, and the one before opens nothing any more', async () => {
    const fay = await room.join('Fay', null);
    const path = `/api/sessions/${room.session}/return-code?as=participant`;
    const { returnCode } = (await server.call(fay.browser, 'POST', path)).json;
    const phone = await server.guest();
    const old = await server.call(phone, 'POST', '/api/return', { returnCode: fay.returnCode });
    expect(old.status).toBe(404);
    expect((await server.call(phone, 'POST', '/api/return', { returnCode })).status).toBe(200);
    const desk = `/api/sessions/${room.session}/return-code?as=facilitator`;
    expect((await server.call(room.teacher, 'POST', desk)).status).toBe(403);
  });

  it('is made anew from the desk for somebody who lost theirs, and brings them back on another device', async () => {
    const gil = await room.join('Gil', null);
    const path = (participant: string, as = 'facilitator') =>
      `/api/sessions/${room.session}/participants/${participant}/return-code?as=${as}`;
    const made = await server.call(room.teacher, 'POST', path(gil.participant));
    expect(made.json).toEqual({ returnCode: expect.stringMatching(/^[A-Z]{5}-[A-Z]{5}$/) });
    const phone = await server.guest();
    const old = await server.call(phone, 'POST', '/api/return', { returnCode: gil.returnCode });
    expect(old.status).toBe(404);
    const moved = await server.call(phone, 'POST', '/api/return', made.json);
    expect(moved.json).toEqual({ session: room.session, participant: gil.participant });
  });

  it('is made from the desk by facilitators alone, and for people of their session alone', async () => {
    const hal = await room.join('Hal', null);
    const path = (participant: string, as: string) =>
      `/api/sessions/${room.session}/participants/${participant}/return-code?as=${as}`;
    const own = await server.call(hal.browser, 'POST', path(hal.participant, 'participant'));
    expect([own.status, codeOf(own)]).toEqual([403, 'desk/facilitators-only']);
    expect((await server.call(hal.browser, 'POST', path(hal.participant, 'facilitator'))).status).toBe(403);
    const stranger = await (await openClassroom(server)).join('Ida', null);
    for (const somebody of [stranger.participant, 'nobody']) {
      const answer = await server.call(room.teacher, 'POST', path(somebody, 'facilitator'));
      expect([answer.status, codeOf(answer)]).toEqual([404, 'people/unknown']);
    }
  });
});
