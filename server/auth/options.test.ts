import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provideDatabase } from '#db/connection.ts';
import type { HostId } from '#db/ids.ts';
import { authSessionById } from '#db/stores/auth-sessions.ts';
import { createHost } from '#db/stores/hosts.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { id } from '#engine/kernel/ids.ts';
import { browserOf, testSecret } from '#server/testing/running-server.ts';
import { provideAuthConfiguration } from './configuration.ts';
import { authCookie } from './cookie.ts';
import { identityOf } from './identity.ts';
import { authOptions } from './options.ts';
import { hashPassword } from './password.ts';

const database = await testDatabase();
const host = id<HostId>(randomUUID());
const password = 'a long enough one';
let takeBack: () => void;

beforeAll(async () => {
  takeBack = provideDatabase(database);
  provideAuthConfiguration({ secret: testSecret, secureCookies: false });
  await createHost(
    database,
    { id: host, email: 'ada@school.example', passwordHash: await hashPassword(password), name: 'Ada' },
    Date.now(),
  );
});
afterAll(() => takeBack());

type Authorize = (
  credentials: Record<string, string> | undefined,
  request: { headers: Record<string, string> },
) => Promise<{ id: string } | null>;

/** Signs in by a provider, as NextAuth calls it. @returns the auth session. */
async function signIn(
  provider: 'host' | 'guest',
  credentials: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<string> {
  const found = authOptions().providers.find(
    (known) => known.options?.id === provider || known.id === provider,
  );
  const { authorize } = (found?.options ?? found) as unknown as { authorize: Authorize };
  const user = await authorize(credentials, { headers });
  return user?.id ?? '';
}

const right = { email: ' Ada@School.Example ', password };

describe('signing in as a host', () => {
  it('opens an auth session of that account, by address in whatever case and password', async () => {
    const session = await signIn('host', right);
    expect(await authSessionById(database, session as never)).toMatchObject({ host });
  });

  it('is refused alike for a wrong password and an unknown address', async () => {
    await expect(signIn('host', { ...right, password: 'another one' })).rejects.toThrow('sign-in/wrong');
    await expect(signIn('host', { ...right, email: 'nobody@school.example' })).rejects.toThrow(
      'sign-in/wrong',
    );
    await expect(signIn('host', {})).rejects.toThrow('sign-in/wrong');
  });

  it('keeps the auth session that the browser has, with the seats that hang on it', async () => {
    const guest = await browserOf(database, testSecret, null);
    expect(await signIn('host', right, { cookie: guest.cookie })).toBe(guest.authSession);
    expect(await identityOf(database, guest.cookie, testSecret)).toEqual({
      authSession: guest.authSession,
      host,
    });
  });

  it('waits after ten wrong passwords from one address, and not elsewhere', async () => {
    const guesser = { 'x-threshold-address': '203.0.113.40' };
    for (let guess = 0; guess < 10; guess++)
      await expect(signIn('host', { ...right, password: `guess ${guess}` }, guesser)).rejects.toThrow(
        'wrong',
      );
    await expect(signIn('host', right, guesser)).rejects.toThrow('sign-in/too-many');
    expect(await signIn('host', right, { 'x-threshold-address': '203.0.113.41' })).not.toBe('');
  });
});

describe('signing in as a guest', () => {
  it('needs nothing, and gives a browser one auth session', async () => {
    const session = await signIn('guest', {});
    expect(await authSessionById(database, session as never)).toMatchObject({ host: null });
    const guest = await browserOf(database, testSecret, null);
    expect(await signIn('guest', {}, { cookie: guest.cookie })).toBe(guest.authSession);
  });

  it('never signs a host out', async () => {
    const teacher = await browserOf(database, testSecret, host);
    expect(await signIn('guest', {}, { cookie: teacher.cookie })).toBe(teacher.authSession);
    expect(await identityOf(database, teacher.cookie, testSecret)).toMatchObject({ host });
  });

  it('gives a new auth session to a browser whose cookie is forged or forgotten', async () => {
    const strange = await browserOf(database, 'another secret, of enough letters too', null);
    const session = await signIn('guest', {}, { cookie: strange.cookie });
    expect(session).not.toBe(strange.authSession);
    expect(await identityOf(database, strange.cookie, testSecret)).toBeNull();
  });
});

describe('the cookie', () => {
  it('names the auth session and nothing else', () => {
    const { callbacks, cookies, session } = authOptions();
    const jwt = callbacks?.jwt as (given: object) => unknown;
    expect(jwt({ token: { name: 'x' }, user: { id: 'an-auth-session' } })).toEqual({
      sid: 'an-auth-session',
    });
    expect(jwt({ token: { sid: 'an-auth-session' } })).toEqual({ sid: 'an-auth-session' });
    expect(session?.strategy).toBe('jwt');
    expect(cookies?.sessionToken).toMatchObject({
      name: authCookie,
      options: { httpOnly: true, sameSite: 'lax', secure: false },
    });
  });

  it('travels by https alone where people reach the server by it', () => {
    provideAuthConfiguration({ secret: testSecret, secureCookies: true });
    expect(authOptions().cookies?.sessionToken?.options.secure).toBe(true);
    provideAuthConfiguration({ secret: testSecret, secureCookies: false });
  });
});
