import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDesk } from '#db/stores/desks.ts';
import { eraseExpired } from '#db/stores/retention.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { china, france } from '#engine/testing/fixture.ts';
import { openClassroom } from '#server/testing/classroom.ts';
import { type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(database);
});
afterAll(() => server.stop());

const choice = {
  scenario: 'test-country',
  title: 'Year 12',
  length: 60,
  intensity: 'plain',
  locale: 'fr',
  bots: [china],
} as const;

describe('a host’s sessions', () => {
  it('are made of a scenario that there is, with a code, and bots where they were wanted', async () => {
    const host = await server.host();
    const made = await server.call(host, 'POST', '/api/sessions', choice);
    expect(made.status).toBe(201);
    expect(made.json.code).toMatch(/^[CFHJKMNPRTWXY]{6}$/);
    const client = await (await openWith(host, made.json.session)).opened();
    expect(client.public.lobby.seats[china]?.keptBy).toBe('bot');
    expect(client.public.settings).toMatchObject({
      length: 60,
      intensity: 'plain',
      locale: 'fr',
      mode: 'hosted',
    });
    client.close();
    const unknown = await server.call(host, 'POST', '/api/sessions', { ...choice, scenario: 'atlantis' });
    expect(unknown.json.rejection).toEqual({ code: 'scenario/unknown', params: { scenario: 'atlantis' } });
    const odd = await server.call(host, 'POST', '/api/sessions', { ...choice, length: 61 });
    expect([odd.status, odd.json.rejection.params.field]).toEqual([400, 'length']);
  });

  it('are listed for their own host, without dice', async () => {
    const room = await openClassroom(server);
    const listed = await server.call(room.teacher, 'GET', '/api/sessions');
    expect(listed.json.sessions).toMatchObject([{ id: room.session, code: room.code, own: true }]);
    expect(listed.text).not.toContain('seed');
    const other = await server.call(await server.host(), 'GET', '/api/sessions');
    expect(other.json.sessions).toEqual([]);
  });

  it('are for hosts alone', async () => {
    const guest = await server.guest();
    expect((await server.call(guest, 'POST', '/api/sessions', choice)).status).toBe(401);
    expect((await server.call(guest, 'GET', '/api/sessions')).status).toBe(401);
    expect((await server.call(null, 'GET', '/api/sessions')).status).toBe(401);
  });

  it('are deleted with all they hold, by who facilitates them and nobody else', async () => {
    const room = await openClassroom(server);
    await room.join('Ada', france);
    const path = `/api/sessions/${room.session}`;
    expect((await server.call(await server.host(), 'DELETE', path)).status).toBe(404);
    expect((await server.call(room.teacher, 'DELETE', '/api/sessions/nonsense')).status).toBe(404);
    expect((await server.call(room.teacher, 'DELETE', path)).status).toBe(204);
    expect((await server.call(room.teacher, 'DELETE', path)).status).toBe(404);
    expect((await server.call(null, 'GET', `/api/codes/${room.code}`)).status).toBe(404);
    const counts = await database.sql`
      select (select count(*) from events where session_id = ${room.session}) as events,
        (select count(*) from participants where session_id = ${room.session}) as people`;
    expect(counts[0]).toEqual({ events: 0, people: 0 });
  });

  it('have a second desk for a colleague, whom the list names', async () => {
    const room = await openClassroom(server);
    const colleague = await server.host();
    const desks = `/api/sessions/${room.session}/desks`;
    expect((await server.call(colleague, 'GET', desks)).status).toBe(404);
    const link = await server.call(room.teacher, 'POST', `/api/sessions/${room.session}/desk-link`);
    expect(new URL(link.json.link).pathname).toBe(`/desk/${room.session}`);
    expect((await server.call(colleague, 'POST', `/api/sessions/${room.session}/desk-link`)).status).toBe(
      404,
    );
    await addDesk(database, {
      session: room.session,
      host: colleague.host ?? room.session,
      openedBy: room.teacher.host ?? room.session,
      at: Date.now(),
    } as Parameters<typeof addDesk>[1]);
    expect((await server.call(colleague, 'GET', desks)).json.facilitators).toHaveLength(2);
    expect((await room.attempt(colleague, 'facilitator')).refused).toBeNull();
    room.leave();
  });

  it('lose names and words once their time is over, and keep their log', async () => {
    const room = await openClassroom(server);
    const ada = await room.join('Ada', france);
    const adas = await room.sit(ada);
    await adas.must({ type: 'WriteNote', body: 'Ask for time.' });
    room.leave();
    const later = Date.now() + 91 * 86_400_000;
    const erased = await eraseExpired(database, { before: Date.now() + 1_000, now: later });
    expect(erased).toContain(room.session);
    const rows = await database.sql`
      select (select count(*) from events where session_id = ${room.session}) as events,
        (select count(body) from texts where session_id = ${room.session}) as bodies,
        (select count(name) from participants where session_id = ${room.session}) as names`;
    expect(rows[0]).toMatchObject({ bodies: 0, names: 0 });
    expect(rows[0]?.events).toBeGreaterThan(20);
  });
});

async function openWith(host: Awaited<ReturnType<RunningServer['host']>>, session: string) {
  const { Client } = await import('#server/testing/client.ts');
  return new Client(server.origin, session, host, { as: 'facilitator' });
}
