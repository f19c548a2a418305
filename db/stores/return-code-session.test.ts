import { describe, expect, it } from 'vitest';
import { makeAuthSession, makeSession, NOON } from '#db/testing/rows.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { id, type ParticipantId, type SessionId } from '#engine/kernel/ids.ts';
import { joinSession, readmitParticipant, removeParticipant } from './participants.ts';
import { sessionOfReturnCode } from './return-code-session.ts';
import { setReturnCode } from './return-codes.ts';
import { deleteSession } from './sessions.ts';

const database = await testDatabase();

/** Somebody with this code joins the session, so long after noon. */
async function joinWith(code: string, session: SessionId, after = 0): Promise<ParticipantId> {
  const { participant } = await joinSession(database, {
    id: id<ParticipantId>(crypto.randomUUID()),
    session,
    authSession: await makeAuthSession(database),
    name: 'Noor',
    returnCodeHash: code,
    at: NOON + after,
  });
  return participant.id;
}

const asked = (code: string) => sessionOfReturnCode(database, code);

describe('sessionOfReturnCode', () => {
  it('is the session of whoever has the code, and null where nobody has it', async () => {
    const [session, other] = [await makeSession(database), await makeSession(database)];
    await joinWith('hash one', session);
    await joinWith('hash two', other);
    expect([await asked('hash one'), await asked('hash two')]).toEqual([session, other]);
    expect([await asked('hash three'), await asked('')]).toEqual([null, null]);
  });

  it('is the newest, should chance have given two people the same code', async () => {
    const [older, newer] = [await makeSession(database), await makeSession(database)];
    await joinWith('hash same', newer, 60_000);
    await joinWith('hash same', older);
    expect(await asked('hash same')).toBe(newer);
  });

  it('is not found by a code that was replaced, and is by the one that replaced it', async () => {
    const session = await makeSession(database);
    const noor = await joinWith('hash old', session);
    await setReturnCode(database, noor, 'hash new');
    expect([await asked('hash old'), await asked('hash new')]).toEqual([null, session]);
  });

  it('is not found for whom a facilitator removed, until they are let in again', async () => {
    const session = await makeSession(database);
    const noor = await joinWith('hash removed', session);
    await removeParticipant(database, noor, NOON);
    expect(await asked('hash removed')).toBeNull();
    await readmitParticipant(database, noor);
    expect(await asked('hash removed')).toBe(session);
  });

  it('goes with the session', async () => {
    const session = await makeSession(database);
    await joinWith('hash gone', session);
    await deleteSession(database, session);
    expect(await asked('hash gone')).toBeNull();
  });
});
