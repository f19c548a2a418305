import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { china, france } from '#engine/testing/fixture.ts';
import { type Classroom, openClassroom } from '#server/testing/classroom.ts';
import { Client } from '#server/testing/client.ts';
import { type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
let server: RunningServer;
let room: Classroom;

beforeAll(async () => {
  server = await startServer(database);
  room = await openClassroom(server);
});
afterEach(() => room.leave());
afterAll(() => server.stop());

describe('a socket', () => {
  it('is who its cookie and the store say it is', async () => {
    const ada = await room.join('Ada', france);
    const client = await room.sit(ada);
    expect(client.public.lobby.people[ada.participant]?.seat).toBe(france);
    expect(client.slice('seat:france' as never)).toMatchObject({ politicalCapital: 10 });
  });

  it('is not let in without an auth session, with a forged one, or without having joined', async () => {
    const stranger = await server.guest();
    const forged = { ...stranger, cookie: `${stranger.cookie.slice(0, -6)}AAAAAA` };
    expect((await room.attempt(null, 'participant')).refused).toBe('not-signed-in');
    expect((await room.attempt(forged, 'participant')).refused).toBe('not-signed-in');
    expect((await room.attempt(stranger, 'participant')).refused).toBe('not-joined');
  });

  it('is not let in as a facilitator because it says so', async () => {
    const ben = await room.join('Ben', china);
    expect((await room.attempt(ben.browser, 'facilitator')).refused).toBe('not-signed-in');
    expect((await room.attempt(await server.host(), 'facilitator')).refused).toBe('not-a-facilitator');
    expect((await room.attempt(room.teacher, 'facilitator')).refused).toBeNull();
  });

  it('shows the session on a wall to who has its code, or facilitates it', async () => {
    expect((await room.attempt(null, 'projector', room.code)).refused).toBeNull();
    expect((await room.attempt(room.teacher, 'projector')).refused).toBeNull();
    expect((await room.attempt(null, 'projector')).refused).toBe('wrong-code');
    expect((await room.attempt(await server.guest(), 'projector', 'CCCCCC')).refused).toBe('wrong-code');
  });

  it('is told when there is no such session, or its page is of another version', async () => {
    for (const session of [randomUUID(), 'nonsense']) {
      const client = new Client(server.origin, session, room.teacher, { as: 'facilitator' });
      expect((await client.opened()).refused).toBe('no-such-session');
      client.close();
    }
    const client = new Client(server.origin, room.session, room.teacher, { as: 'facilitator' });
    client.socket.auth = { version: 0, session: room.session, as: 'facilitator' };
    client.socket.disconnect().connect();
    await client.until(() => client.refused !== null);
    expect(client.refused).toBe('upgrade');
    client.close();
  });

  it('of another site’s page is turned away at the door, whatever cookie it brings', async () => {
    const client = new Client(
      server.origin,
      room.session,
      room.teacher,
      { as: 'facilitator' },
      { from: 'https://elsewhere.example' },
    );
    const failed = new Promise<string>((resolve) => {
      client.socket.on('connect_error', ({ message }: Error) => resolve(message));
    });
    expect(await failed).toMatch(/websocket error|xhr/);
    expect([client.held, client.refused]).toEqual([null, null]);
    client.close();
  });
});
