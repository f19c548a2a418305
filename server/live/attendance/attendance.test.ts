import { afterEach, describe, expect, it } from 'vitest';
import { isTransient } from '#db/errors.ts';
import { type CommandId, id } from '#engine/kernel/ids.ts';
import { type Duration, minutes, seconds } from '#engine/kernel/instant.ts';
import { timeLeft } from '#engine/session/clock/clock.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import { engineVersion } from '#engine/session/engine-version.ts';
import { ada, france, testScenario } from '#engine/testing/fixture.ts';
import { expectSame } from '#engine/testing/screen.ts';
import { createCommitter } from '#server/live/commit/committer.ts';
import { beginSession } from '#server/live/hosts/new-session.ts';
import { HostRegistry } from '#server/live/hosts/registry.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import { controlledStore } from '#server/live/testing/controlled-store.ts';
import { handClock, personal, silent, teacher } from '#server/live/testing/hosted.ts';
import { type Attendance, keepAttendance, personalPatience } from './attendance.ts';

const opened: { readonly attendance: Attendance; readonly registry: HostRegistry }[] = [];
afterEach(async () => {
  for (const { attendance, registry } of opened.splice(0)) {
    attendance.stop();
    await registry.close();
  }
});

/** A server's sessions, one of them in its lobby, and people who come and go. */
async function room() {
  const [store, clock] = [controlledStore(), handClock()];
  const choice = { mode: 'hosted', length: 60, intensity: 'concrete', locale: 'en' } as const;
  const { id: session, seed, facts } = beginSession(testScenario, choice, clock.now());
  store.open(session);
  await store.append([{ session, from: 0, to: facts.events.length, ...facts }]);
  const here = { watched: false, away: false, unloaded: [] as string[] };
  const registry = new HostRegistry(
    {
      store,
      committer: createCommitter(store, { log: silent, isTransient }),
      log: silent,
      now: clock.now,
      isAway: () => here.away,
      readRow: async () => ({ id: session, scenario: testScenario, seed }),
      onCommitted: () => {},
    },
    null,
  );
  const attendance = keepAttendance({
    registry,
    isWatched: () => here.watched,
    onUnloaded: (gone) => void here.unloaded.push(gone),
    isAway: () => here.away,
    now: clock.now,
    log: silent,
    patience: personalPatience,
  });
  opened.push({ attendance, registry });
  let commands = 0;
  const open = async (): Promise<SessionHost> => {
    const host = await registry.open(session);
    if (host === null) throw new Error('The session is there');
    return host;
  };
  const host = await open();
  return Object.assign(here, {
    session,
    store,
    clock,
    registry,
    attendance,
    host,
    open,
    async must(command: SessionCommand, actor = teacher): Promise<void> {
      const outcome = await host.submit(command, id<CommandId>(`c${++commands}`), actor);
      if (!outcome.accepted) throw new Error(`${command.type} was refused`);
    },
    /** Lets time pass, with the looks that fall into it. */
    async pass(time: Duration): Promise<void> {
      for (let passed = 0; passed < time; passed += personalPatience.interval) {
        clock.pass(personalPatience.interval);
        await attendance.look();
      }
    },
  });
}

async function playing() {
  const here = await room();
  await here.must({ type: 'ClaimSeat', seat: france }, personal(ada));
  await here.must({ type: 'StartSession' });
  return here;
}

const clockOf = ({ state }: SessionHost) => state.public.clock.state;

describe('a session that plays, and that everybody has left', () => {
  it('[CL-10] is paused after ten minutes, as an act of the server, and not before', async () => {
    const here = await playing();
    await here.pass(minutes(9));
    expect(clockOf(here.host)).toBe('running');
    await here.pass(minutes(1) + personalPatience.interval);
    expect(clockOf(here.host)).toBe('stopped');
    const log = await here.store.read(here.session, { after: 0 });
    expect(log.at(-1)).toMatchObject({ actor: { by: 'host' }, event: { type: 'PausedUnattended' } });
    expect(here.registry.held(here.session)).toBe(here.host);
  });

  it('[CL-10] is not paused while anybody looks at it, and counts anew when they have left', async () => {
    const here = await playing();
    await here.pass(minutes(9));
    here.watched = true;
    await here.pass(minutes(30));
    here.watched = false;
    await here.pass(minutes(9));
    expect(clockOf(here.host)).toBe('running');
    await here.pass(minutes(2));
    expect(clockOf(here.host)).toBe('stopped');
  });

  it('[CL-7] [CL-10] is not paused for time in which the server slept or its database was away', async () => {
    const here = await playing();
    here.clock.pass(minutes(50));
    await here.attendance.look();
    expect(clockOf(here.host)).toBe('running');
    here.away = true;
    await here.pass(minutes(50));
    expect(clockOf(here.host)).toBe('running');
  });

  it('[CL-10] is paused later where the database could not take it', async () => {
    const here = await playing();
    await here.pass(minutes(10) - seconds(15));
    here.store.set('away');
    here.clock.pass(seconds(15));
    const looked = here.attendance.look();
    await new Promise((next) => setTimeout(next, 30));
    expect(clockOf(here.host)).toBe('running');
    here.store.set('open');
    await looked;
    await here.attendance.look();
    expect(clockOf(here.host)).toBe('stopped');
  });
});

describe('a session that nobody uses', () => {
  it('leaves the memory after fifteen minutes with a snapshot, and comes back as it was', async () => {
    const here = await playing();
    await here.pass(minutes(14));
    expect(here.registry.held(here.session)).toBe(here.host);
    const { state, seq } = here.host;
    await here.pass(minutes(2));
    expect(here.registry.held(here.session)).toBeUndefined();
    expect([...here.registry.hosts]).toEqual([]);
    expect(here.unloaded).toEqual([here.session]);
    expect((await here.store.latestSnapshot(here.session, engineVersion))?.seq).toBe(seq);

    const left = timeLeft(state.public.clock, state.public.turn?.endsAt ?? 0, here.clock.now());
    here.clock.pass(minutes(60 * 24));
    const again = await here.open();
    expect(again).not.toBe(here.host);
    expectSame(again.state, state);
    const going = await again.submit({ type: 'ResumeClock' }, id<CommandId>('on'), teacher);
    expect(going.accepted).toBe(true);
    const { clock, turn } = again.state.public;
    expect([clockOf(again), timeLeft(clock, turn?.endsAt ?? 0, here.clock.now())]).toEqual(['running', left]);
  });

  it('[SE-2] remembers its commands when it has come back', async () => {
    const here = await room();
    const once = id<CommandId>('once');
    const first = await here.host.submit({ type: 'ClaimSeat', seat: france }, once, personal(ada));
    await here.pass(minutes(16));
    const again = await here.open();
    expect(again).not.toBe(here.host);
    expect(await again.submit({ type: 'ClaimSeat', seat: france }, once, personal(ada))).toEqual(first);
  });

  it('leaves no timer behind, and takes no command any more', async () => {
    const here = await playing();
    await here.pass(minutes(16));
    const appends = here.store.appends.length;
    const late = await here.host.submit({ type: 'ResumeClock' }, id<CommandId>('late'), teacher);
    expect(late).toMatchObject({ accepted: false, rejection: { code: 'server/closing' } });
    expect(here.store.appends).toHaveLength(appends);
  });

  it('stays while it is looked at, while it is asked for, and while something is not committed', async () => {
    const here = await room();
    here.watched = true;
    await here.pass(minutes(40));
    here.watched = false;
    for (let minute = 0; minute < 40; minute += 10) {
      await here.pass(minutes(10));
      await here.open();
    }
    expect(here.registry.held(here.session)).toBe(here.host);
    const letGo = here.store.hold();
    const sitting = here.must({ type: 'ClaimSeat', seat: france }, personal(ada));
    await here.pass(minutes(40));
    expect(here.registry.held(here.session)).toBe(here.host);
    letGo();
    await sitting;
    await here.attendance.look();
    expect(here.registry.held(here.session)).toBeUndefined();
  });

  it('[CL-2] stays while its clock runs, as it would miss its deadlines', async () => {
    const here = await playing();
    expect(await here.registry.unload(here.session)).toBe(false);
    await here.must({ type: 'PauseClock', overnight: true });
    expect(await here.registry.unload(here.session)).toBe(true);
  });

  it('stays when somebody asks for it while its snapshot is written', async () => {
    const here = await room();
    const going = here.registry.unload(here.session);
    const [asked, gone] = await Promise.all([here.open(), going]);
    expect([asked, gone]).toEqual([here.host, false]);
    expect(here.registry.held(here.session)).toBe(here.host);
  });
});
