import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { firstRunLink } from '#server/start/first-run.ts';
import { type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(database);
});
afterAll(() => server.stop());

const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';
const account = (token: string, email: string) => ({
  token,
  email,
  name: 'Ms Adeyemi',
  password: 'a long enough one',
});

describe('an account', () => {
  it('is made first by the link of the first run: once, and only while there is none', async () => {
    const token = tokenOf(await firstRunLink(database, server.origin));
    expect((await server.call(null, 'GET', `/api/invitations/${token}`)).json).toEqual({ kind: 'first-run' });
    const short = { ...account(token, 'ada@school.example'), password: 'short' };
    const refused = await server.call(null, 'POST', '/api/accounts', short);
    expect([refused.status, refused.json.rejection.params.field]).toEqual([400, 'password']);
    const made = await server.call(null, 'POST', '/api/accounts', account(token, 'Ada@School.example'));
    expect(made.json).toEqual({ email: 'ada@school.example' });
    const again = await server.call(null, 'POST', '/api/accounts', account(token, 'eve@school.example'));
    expect(again.json.rejection.code).toBe('invitation/over');
    expect(await firstRunLink(database, server.origin)).toBeNull();
  });

  it('is made later by invitation of a host, each for one person and address', async () => {
    expect((await server.call(await server.guest(), 'POST', '/api/invitations')).status).toBe(401);
    const host = await server.host();
    const invited = await server.call(host, 'POST', '/api/invitations');
    const token = tokenOf(invited.json.link);
    expect((await server.call(null, 'GET', `/api/invitations/${token}`)).json).toEqual({ kind: 'invited' });
    const taken = await server.call(null, 'POST', '/api/accounts', account(token, 'ada@school.example'));
    expect([taken.status, taken.json.rejection.code]).toEqual([409, 'invitation/email-taken']);
    const made = await server.call(null, 'POST', '/api/accounts', account(token, 'ben@school.example'));
    expect(made.status).toBe(200);
    expect((await server.call(null, 'GET', `/api/invitations/${token}`)).status).toBe(404);
  });

  it('is told to whoever is signed in on the browser, and to nobody else', async () => {
    const host = await server.host();
    expect((await server.call(host, 'GET', '/api/account')).json.host).toMatchObject({ name: 'Ada' });
    expect((await server.call(await server.guest(), 'GET', '/api/account')).json).toEqual({ host: null });
    expect((await server.call(null, 'GET', '/api/account')).json).toEqual({ host: null });
  });

  it('is not made by guessing links', async () => {
    const guesser = { 'x-forwarded-for': '203.0.113.20' };
    const guess = account('a'.repeat(32), 'eve@school.example');
    const statuses: number[] = [];
    for (let tried = 0; tried < 22; tried++)
      statuses.push((await server.call(null, 'POST', '/api/accounts', guess, guesser)).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(statuses.slice(20)).toEqual([429, 429]);
  });
});
