import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { minutes, seconds } from '#engine/kernel/instant.ts';
import { timeLeft } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { france, testScenario } from '#engine/testing/fixture.ts';
import { openClassroom } from '#server/testing/classroom.ts';
import { Client } from '#server/testing/client.ts';
import { type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(database, testScenario, {
    unattended: 1_500,
    unused: 2_500,
    interval: 50,
  });
});
afterAll(() => server.stop());

async function isPaused(session: string): Promise<boolean> {
  const found = await database.sql`
    select 1 from events where session_id = ${session} and type = 'PausedUnattended'`;
  return found.length > 0;
}

/** Whether the session left the memory: it is then that a snapshot of its newest event is written. */
async function hasLeft(session: string): Promise<boolean> {
  const found = await database.sql`
    select 1 from snapshots join sessions on sessions.id = session_id
    where session_id = ${session} and seq = head_seq`;
  return found.length > 0;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds(30);
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never came to hold');
    await sleep(50);
  }
}

const left = ({ clock, turn }: PublicSlice) => timeLeft(clock, turn?.endsAt ?? 0, Date.now());

describe('a session that its people have left', () => {
  it('[CL-10] [CL-8] played alone, waits paused, leaves the memory, and goes on when its player is back', async () => {
    const browser = await server.guest();
    const practice = { name: 'Ada', scenario: testScenario.slug, seat: france };
    const { session } = (await server.call(browser, 'POST', '/api/practise', practice)).json;
    const open = () => new Client(server.origin, session, browser, { as: 'participant' }).opened();
    const first = await open();
    expect(first.public.clock.state).toBe('running');
    first.close();
    await until(() => isPaused(session));
    await until(() => hasLeft(session));

    const again = await open();
    expect(again.public).toMatchObject({ status: 'playing', clock: { state: 'stopped' }, overnight: false });
    const before = left(again.public);
    expect(before).toBeGreaterThan(minutes(1));
    await again.must({ type: 'ResumeClock' });
    expect(again.public.clock.state).toBe('running');
    expect(before - left(again.public)).toBeLessThan(seconds(10));
    again.close();
  });

  it('[CL-10] plays on for whoever looks at it, were it the wall alone', async () => {
    const room = await openClassroom(server);
    await room.join('Ada', france);
    const [wall, desk] = [await room.projector(), await room.desk()];
    await desk.must({ type: 'StartSession' });
    desk.close();
    await sleep(2_500);
    expect(await isPaused(room.session)).toBe(false);
    expect(wall.public.clock.state).toBe('running');
    wall.close();
    await until(() => isPaused(room.session));
    room.leave();
  });
});
