import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { france } from '#engine/testing/fixture.ts';
import { Client } from '#server/testing/client.ts';
import { type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(database);
});
afterAll(() => server.stop());

const practice = { name: 'Ada', scenario: 'test-country', seat: france };

describe('practising alone', () => {
  it('[CL-8] needs no account and no code, starts at once, and is on one’s own clock', async () => {
    const browser = await server.guest();
    const begun = await server.call(browser, 'POST', '/api/practise', practice);
    expect(begun.status).toBe(201);
    const client = await new Client(server.origin, begun.json.session, browser, {
      as: 'participant',
    }).opened();
    expect(client.public).toMatchObject({ status: 'playing', settings: { mode: 'practise' } });
    const bots = Object.values(client.public.lobby.seats).filter(({ keptBy }) => keptBy === 'bot');
    expect(bots).toHaveLength(20);
    await client.must({ type: 'NextPhase', leaving: 'briefing' });
    client.close();
  });

  it('is for whoever began it: nobody else gets in', async () => {
    const browser = await server.guest();
    const { session } = (await server.call(browser, 'POST', '/api/practise', practice)).json;
    const stranger = await new Client(server.origin, session, await server.guest(), {
      as: 'participant',
    }).opened();
    expect(stranger.refused).toBe('not-joined');
    stranger.close();
  });

  it('[BO-16] is played by bots in the language of whoever begins it, and in English where none is said', async () => {
    const languageOf = async (wanted: object) => {
      const browser = await server.guest();
      const { session } = (await server.call(browser, 'POST', '/api/practise', wanted)).json;
      const client = await new Client(server.origin, session, browser, { as: 'participant' }).opened();
      client.close();
      return client.public.settings?.locale;
    };
    expect(await languageOf({ ...practice, locale: 'fr' })).toBe('fr');
    expect(await languageOf(practice)).toBe('en');
    const odd = await server.call(await server.guest(), 'POST', '/api/practise', {
      ...practice,
      locale: 'xx',
    });
    expect([odd.status, odd.json.rejection.params.field]).toEqual([400, 'locale']);
  });

  it('takes a scenario that there is', async () => {
    const browser = await server.guest();
    const unknown = await server.call(browser, 'POST', '/api/practise', {
      ...practice,
      scenario: 'atlantis',
    });
    expect([unknown.status, unknown.json.rejection.code]).toEqual([404, 'scenario/unknown']);
    expect((await server.call(null, 'POST', '/api/practise', practice)).status).toBe(401);
  });

  it('is not begun without end from one address', async () => {
    const browser = await server.guest();
    const flood = { 'x-forwarded-for': '203.0.113.30' };
    const statuses = await Promise.all(
      Array.from({ length: 82 }, async () => {
        const wanted = { ...practice, seat: 'no-such-seat' };
        return (await server.call(browser, 'POST', '/api/practise', wanted, flood)).status;
      }),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});
