import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AuthSessionId } from '#db/ids.ts';
import { join, makeAuthSession, makeSession, NOON } from '#db/testing/rows.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { id } from '#engine/kernel/ids.ts';
import { deleteAuthSession } from './auth-sessions.ts';
import {
  gatherParticipants,
  namesOf,
  participantByAuthSession,
  participantsOf,
  participationsOf,
  readmitParticipant,
  removeParticipant,
  renameParticipant,
} from './participants.ts';
import { moveByReturnCode, setReturnCode } from './return-codes.ts';

const database = await testDatabase();

describe('joinSession', () => {
  it('makes a participant of a browser, and finds them again', async () => {
    const [session, browser] = [await makeSession(database), await makeAuthSession(database)];
    const first = await join(database, session, browser, 'Noor');
    expect(first).toEqual({
      is: 'joined',
      participant: {
        id: first.participant.id,
        session,
        authSession: browser,
        name: 'Noor',
        joinedAt: NOON,
        removedAt: null,
        movedAt: null,
      },
    });
    const again = await join(database, session, browser, 'Somebody else');
    expect(again).toEqual({ is: 'returned', participant: first.participant });
    expect(await participantByAuthSession(database, session, browser)).toEqual(first.participant);
  });

  it('finds each of many who ask at once, in the session that they ask about', async () => {
    const [one, other] = [await makeSession(database), await makeSession(database)];
    const [phone, laptop] = [await makeAuthSession(database), await makeAuthSession(database)];
    const noor = await join(database, one, phone, 'Noor');
    const amir = await join(database, one, laptop, 'Amir');
    const noorElsewhere = await join(database, other, phone, 'Noor');
    const find = gatherParticipants(database);
    expect(
      await Promise.all([find(one, phone), find(other, laptop), find(one, laptop), find(other, phone)]),
    ).toEqual([noor.participant, null, amir.participant, noorElsewhere.participant]);
  });

  it('makes one participant when a browser asks twice at once', async () => {
    const [session, browser] = [await makeSession(database), await makeAuthSession(database)];
    const [one, two] = await Promise.all([
      join(database, session, browser, 'Noor'),
      join(database, session, browser, 'Noor again'),
    ]);
    expect([one.is, two.is].toSorted()).toEqual(['joined', 'returned']);
    expect(one.participant).toEqual(two.participant);
    expect(await participantsOf(database, session)).toHaveLength(1);
  });

  it('lets a browser sit in two sessions', async () => {
    const browser = await makeAuthSession(database);
    const [here, there] = [await makeSession(database), await makeSession(database)];
    await join(database, here, browser, 'Noor');
    await join(database, there, browser, 'Noor');
    const sessions = (await participationsOf(database, browser)).map(({ session }) => session);
    expect(sessions.toSorted()).toEqual([here, there].toSorted());
  });

  it('keeps out whom a facilitator removed, until they are let in again', async () => {
    const [session, browser] = [await makeSession(database), await makeAuthSession(database)];
    const { participant } = await join(database, session, browser, 'Noor');
    await removeParticipant(database, participant.id, NOON + 1);
    await removeParticipant(database, participant.id, NOON + 2);
    const refused = await join(database, session, browser, 'Noor');
    expect(refused).toEqual({ is: 'removed', participant: { ...participant, removedAt: NOON + 1 } });
    expect(await participationsOf(database, browser)).toEqual([]);
    await readmitParticipant(database, participant.id);
    expect((await join(database, session, browser, 'Noor')).is).toBe('returned');
  });
});

describe('names', () => {
  it('are kept beside the log, for everybody who was ever there', async () => {
    const session = await makeSession(database);
    const { participant: noor } = await join(database, session, await makeAuthSession(database), 'Noor');
    const { participant: kofi } = await join(database, session, await makeAuthSession(database), 'Kofi');
    await renameParticipant(database, noor.id, 'Noor A.');
    await removeParticipant(database, kofi.id, NOON);
    expect(await namesOf(database, session)).toEqual(
      new Map([
        [noor.id, 'Noor A.'],
        [kofi.id, 'Kofi'],
      ]),
    );
  });

  it('outlive the browser they came from', async () => {
    const [session, browser] = [await makeSession(database), await makeAuthSession(database)];
    const { participant } = await join(database, session, browser, 'Noor');
    await deleteAuthSession(database, browser);
    expect(await participantsOf(database, session)).toEqual([{ ...participant, authSession: null }]);
  });
});

describe('moveByReturnCode', () => {
  async function moveTo(session: Awaited<ReturnType<typeof makeSession>>, name: string, to: AuthSessionId) {
    return moveByReturnCode(database, session, `hash of ${name}`, to, NOON + 5);
  }

  it('moves a participant to another browser, and says which one they left', async () => {
    const [session, phone, laptop] = [
      await makeSession(database),
      await makeAuthSession(database),
      await makeAuthSession(database),
    ];
    const { participant } = await join(database, session, phone, 'Noor');
    expect(await moveTo(session, 'Noor', laptop)).toEqual({
      participant: participant.id,
      left: phone,
      displaced: null,
    });
    expect(await participantByAuthSession(database, session, phone)).toBeNull();
    expect(await participantByAuthSession(database, session, laptop)).toEqual({
      ...participant,
      authSession: laptop,
      movedAt: NOON + 5,
    });
  });

  it('does nothing for somebody who is there already', async () => {
    const [session, phone] = [await makeSession(database), await makeAuthSession(database)];
    const { participant } = await join(database, session, phone, 'Noor');
    expect(await moveTo(session, 'Noor', phone)).toEqual({
      participant: participant.id,
      left: null,
      displaced: null,
    });
    expect((await participantByAuthSession(database, session, phone))?.movedAt).toBeNull();
  });

  it('leaves whoever the new browser was without a browser, but in the session', async () => {
    const session = await makeSession(database);
    const [phone, laptop] = [await makeAuthSession(database), await makeAuthSession(database)];
    const { participant: noor } = await join(database, session, phone, 'Noor');
    const { participant: guest } = await join(database, session, laptop, 'Guest');
    expect(await moveTo(session, 'Noor', laptop)).toEqual({
      participant: noor.id,
      left: phone,
      displaced: guest.id,
    });
    expect((await moveTo(session, 'Guest', phone))?.participant).toBe(guest.id);
  });

  it('lets two swap their devices at one moment', async () => {
    const session = await makeSession(database);
    const [phone, laptop] = [await makeAuthSession(database), await makeAuthSession(database)];
    await join(database, session, phone, 'Noor');
    await join(database, session, laptop, 'Kofi');
    await Promise.all([moveTo(session, 'Noor', laptop), moveTo(session, 'Kofi', phone)]);
    const browsers = (await participantsOf(database, session)).map(({ name, authSession }) => [
      name,
      authSession,
    ]);
    expect(new Map(browsers as [string, AuthSessionId][])).toEqual(
      new Map([
        ['Noor', laptop],
        ['Kofi', phone],
      ]),
    );
  });

  it('opens only the session it belongs to, and only while it is the newest', async () => {
    const [session, other] = [await makeSession(database), await makeSession(database)];
    const { participant } = await join(database, session, await makeAuthSession(database), 'Noor');
    const laptop = await makeAuthSession(database);
    expect(await moveTo(other, 'Noor', laptop)).toBeNull();
    await setReturnCode(database, participant.id, 'hash of a newer code');
    expect(await moveTo(session, 'Noor', laptop)).toBeNull();
    expect(
      (await moveByReturnCode(database, session, 'hash of a newer code', laptop, NOON))?.participant,
    ).toBe(participant.id);
  });

  it('brings back nobody who was removed, by their own code or by that of another', async () => {
    const session = await makeSession(database);
    const [phone, laptop] = [await makeAuthSession(database), await makeAuthSession(database)];
    const { participant: noor } = await join(database, session, phone, 'Noor');
    await join(database, session, laptop, 'Kofi');
    await removeParticipant(database, noor.id, NOON);
    expect(await moveTo(session, 'Noor', await makeAuthSession(database))).toBeNull();
    expect(await moveTo(session, 'Kofi', phone)).toBeNull();
    expect((await participantByAuthSession(database, session, phone))?.id).toBe(noor.id);
  });

  it('knows no browser that never signed in', async () => {
    const session = await makeSession(database);
    await join(database, session, await makeAuthSession(database), 'Noor');
    await expect(moveTo(session, 'Noor', id<AuthSessionId>(randomUUID()))).rejects.toThrow();
  });
});
