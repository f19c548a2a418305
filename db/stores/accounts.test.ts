import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { makeAuthSession, makeHost, NOON } from '#db/testing/rows.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { id } from '#engine/kernel/ids.ts';
import { minutes } from '#engine/kernel/instant.ts';
import {
  authSessionById,
  createAuthSession,
  deleteAuthSession,
  deleteAuthSessionsUnseenSince,
  gatherAuthSessions,
  seeAuthSession,
  setHost,
} from './auth-sessions.ts';
import { beat, lastBeat, lastBeatOfAny } from './beats.ts';
import { createHost, credentialsByEmail, hasHosts, hostById, type NewHost, setPassword } from './hosts.ts';
import { acceptInvitation, findInvitation, inviteHost, offerFirstRun } from './invitations.ts';

const database = await testDatabase();
const LATER = NOON + minutes(60);

function newHost(email = `${randomUUID()}@school.example`): NewHost {
  return { id: id<HostId>(randomUUID()), email, passwordHash: 'argon2id', name: 'Ada' };
}

// The first tests need an installation without accounts; the order of this file is theirs.
describe('the first account', () => {
  it('is offered by one link at a time', async () => {
    expect(await hasHosts(database)).toBe(false);
    expect(await offerFirstRun(database, { tokenHash: 'first', at: NOON, expiresAt: LATER })).toBe(true);
    expect(await offerFirstRun(database, { tokenHash: 'second', at: NOON, expiresAt: LATER })).toBe(true);
    expect(await findInvitation(database, 'first', NOON)).toBeNull();
    expect(await findInvitation(database, 'second', NOON)).toEqual({
      kind: 'first-run',
      createdBy: null,
      expiresAt: LATER,
    });
  });

  it('is made once, and ends the offer', async () => {
    const made = await acceptInvitation(database, 'second', newHost(), NOON);
    expect(made.ok).toBe(true);
    expect(await hasHosts(database)).toBe(true);
    expect(await acceptInvitation(database, 'second', newHost(), NOON)).toEqual({
      ok: false,
      error: 'invitation-over',
    });
    expect(await offerFirstRun(database, { tokenHash: 'third', at: NOON, expiresAt: LATER })).toBe(false);
    expect(await findInvitation(database, 'third', NOON)).toBeNull();
  });

  it('is not made once there is another by other means', async () => {
    await database.sql`
      insert into invitations (token_hash, kind, created_at, expires_at)
      values ('late', 'first-run', ${new Date(NOON).toISOString()}, ${new Date(LATER).toISOString()})`;
    expect((await acceptInvitation(database, 'late', newHost(), NOON)).ok).toBe(false);
  });
});

describe('an invitation', () => {
  const invite = async () => {
    const tokenHash = randomUUID();
    await inviteHost(database, { tokenHash, at: NOON, expiresAt: LATER }, await makeHost(database));
    return tokenHash;
  };

  it('makes one account, whoever is quicker', async () => {
    const token = await invite();
    const both = await Promise.all([
      acceptInvitation(database, token, newHost(), NOON),
      acceptInvitation(database, token, newHost(), NOON),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await findInvitation(database, token, NOON)).toBeNull();
  });

  it('stays open when the address has an account already', async () => {
    const token = await invite();
    await createHost(database, newHost('taken@school.example'), NOON);
    expect(await acceptInvitation(database, token, newHost('Taken@School.example'), NOON)).toEqual({
      ok: false,
      error: 'email-taken',
    });
    expect((await acceptInvitation(database, token, newHost(), NOON)).ok).toBe(true);
  });

  it('is over when its time is, and unknown when nobody made it', async () => {
    const token = await invite();
    for (const hash of [token, 'never made']) {
      expect(await findInvitation(database, hash, LATER)).toBeNull();
      expect((await acceptInvitation(database, hash, newHost(), LATER)).ok).toBe(false);
    }
  });
});

describe('hosts', () => {
  it('are found by address in any case, once for each address', async () => {
    const host = newHost(' Grace.Hopper@School.example ');
    const made = await createHost(database, host, NOON);
    expect(made).toEqual({ id: host.id, email: 'grace.hopper@school.example', name: 'Ada', createdAt: NOON });
    expect(await createHost(database, newHost('GRACE.hopper@school.example'), NOON)).toBeNull();
    expect(await hostById(database, host.id)).toEqual(made);
    expect(await credentialsByEmail(database, 'Grace.hopper@SCHOOL.example')).toEqual({
      host: made,
      passwordHash: 'argon2id',
    });
    await setPassword(database, host.id, 'changed');
    expect((await credentialsByEmail(database, 'grace.hopper@school.example'))?.passwordHash).toBe('changed');
    expect(await credentialsByEmail(database, 'nobody@school.example')).toBeNull();
    expect(await hostById(database, id<HostId>(randomUUID()))).toBeNull();
  });
});

describe('auth sessions', () => {
  it('are found, each its own, when many ask at once', async () => {
    const browsers = [await makeAuthSession(database), await makeAuthSession(database)];
    const find = gatherAuthSessions(database);
    const forgotten = id<AuthSessionId>(randomUUID());
    const found = await Promise.all([...browsers, forgotten, ...browsers].map(find));
    expect(found.map((held) => held?.id ?? null)).toEqual([...browsers, null, ...browsers]);
  });

  it('are a guest, then a host, then a guest again, and the same browser throughout', async () => {
    const [browser, host] = [id<AuthSessionId>(randomUUID()), await makeHost(database)];
    const made = await createAuthSession(database, { id: browser, host: null, at: NOON });
    expect(await authSessionById(database, browser)).toEqual(made);
    expect(await setHost(database, browser, host)).toBe('set');
    expect((await authSessionById(database, browser))?.host).toBe(host);
    expect(await setHost(database, browser, null)).toBe('set');
    expect(await authSessionById(database, browser)).toEqual(made);
    await deleteAuthSession(database, browser);
    expect(await authSessionById(database, browser)).toBeNull();
    expect(await setHost(database, browser, host)).toBe('gone');
  });

  it('note when they were last seen, to a few minutes, and are forgotten after long', async () => {
    const [seen, unseen] = [await makeAuthSession(database), await makeAuthSession(database)];
    const lastSeen = async () => (await authSessionById(database, seen))?.lastSeenAt;
    await seeAuthSession(database, seen, NOON + minutes(4));
    expect(await lastSeen()).toBe(NOON);
    await seeAuthSession(database, seen, NOON + minutes(6));
    expect(await lastSeen()).toBe(NOON + minutes(6));
    expect(await deleteAuthSessionsUnseenSince(database, NOON + minutes(6))).toBeGreaterThan(0);
    expect(await lastSeen()).toBe(NOON + minutes(6));
    expect(await authSessionById(database, unseen)).toBeNull();
  });
});

describe('beats', () => {
  it('say when a node, and when any, was last alive', async () => {
    expect(await lastBeat(database, 'a')).toBeNull();
    expect(await lastBeatOfAny(database)).toBeNull();
    await beat(database, 'a', NOON + 1);
    await beat(database, 'b', NOON + 5);
    await beat(database, 'a', NOON + 3);
    await beat(database, 'a', NOON + 2);
    expect(await lastBeat(database, 'a')).toBe(NOON + 3);
    expect(await lastBeat(database, 'b')).toBe(NOON + 5);
    expect(await lastBeatOfAny(database)).toBe(NOON + 5);
  });
});
