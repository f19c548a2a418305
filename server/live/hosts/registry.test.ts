import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTransient } from '#db/errors.ts';
import { type CommandId, id } from '#engine/kernel/ids.ts';
import { minutes, seconds } from '#engine/kernel/instant.ts';
import { timeLeft } from '#engine/session/clock/clock.ts';
import { ada, france, testScenario } from '#engine/testing/fixture.ts';
import { createCommitter } from '#server/live/commit/committer.ts';
import { type ControlledStore, controlledStore } from '#server/live/testing/controlled-store.ts';
import { personal, silent, teacher } from '#server/live/testing/hosted.ts';
import { beginSession } from './new-session.ts';
import { type Absence, HostRegistry } from './registry.ts';
import type { SessionHost } from './session-host.ts';

interface Registered {
  readonly registry: HostRegistry;
  readonly host: SessionHost;
  readonly store: ControlledStore;
  /** Another process on the same store, after one that had started and was last alive at these moments. */
  restarted(lastAlive: number, started: number | null): Promise<SessionHost>;
  away: boolean;
}

/** A session that plays, in the registry of a server. */
async function playing(): Promise<Registered> {
  const store = controlledStore();
  const choice = { mode: 'hosted', length: 60, intensity: 'concrete', locale: 'en' } as const;
  const { id: session, seed, facts } = beginSession(testScenario, choice, Date.now());
  store.open(session);
  await store.append([{ session, from: 0, to: facts.events.length, ...facts }]);
  const registered = { away: false };
  const registryOf = (absence: Absence | null) =>
    new HostRegistry(
      {
        store,
        committer: createCommitter(store, { log: silent, isTransient }),
        log: silent,
        now: Date.now,
        isAway: () => registered.away,
        readRow: async (asked) => (asked === session ? { id: session, scenario: testScenario, seed } : null),
        onCommitted: () => {},
      },
      absence,
    );
  const opened = async (registry: HostRegistry): Promise<SessionHost> => {
    const host = await registry.open(session);
    if (host === null) throw new Error('The session is there');
    return host;
  };
  const registry = registryOf(null);
  const host = await opened(registry);
  await host.submit({ type: 'ClaimSeat', seat: france }, id<CommandId>('sit'), personal(ada));
  await host.submit({ type: 'StartSession' }, id<CommandId>('start'), teacher);
  return Object.assign(registered, {
    registry,
    host,
    store,
    restarted: (since: number, previousStart: number | null) => opened(registryOf({ since, previousStart })),
  });
}

const phaseOf = ({ state }: SessionHost) => `${state.public.turn?.number} ${state.public.turn?.phase}`;
const left = ({ state }: SessionHost) =>
  timeLeft(state.public.clock, state.public.turn?.endsAt ?? 0, Date.now());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass, with what the event loop does between timers. */
async function pass(milliseconds: number): Promise<void> {
  const step = 250;
  for (let passed = 0; passed < milliseconds; passed += step) {
    await vi.advanceTimersByTimeAsync(step);
    for (let turn = 0; turn < 6; turn++) await new Promise((next) => setImmediate(next));
  }
}

describe('the sessions of a server', () => {
  it('are read once, whoever asks, and there is none where there is no row', async () => {
    const { registry, host } = await playing();
    const both = await Promise.all([registry.open(host.id), registry.open(host.id)]);
    expect(both).toEqual([host, host]);
    expect(await registry.open('00000000-0000-4000-8000-000000000000' as never)).toBeNull();
    await registry.close();
  });

  it('[CL-2] move on by themselves when a deadline falls due', async () => {
    const { registry, host } = await playing();
    await pass(minutes(2) + 500);
    expect(phaseOf(host)).toBe('1 negotiation');
    await pass(minutes(6) + 500);
    expect(phaseOf(host)).toBe('1 decision');
    await registry.close();
  });

  it('[CL-7] let nothing fall due while the database is away, and give the time back', async () => {
    const registered = await playing();
    const { registry, host } = registered;
    await pass(minutes(1));
    const [since, before] = [Date.now(), left(host)];
    registered.away = true;
    await pass(minutes(3));
    expect(phaseOf(host)).toBe('1 briefing');
    registered.away = false;
    await registry.endOutage(since);
    expect(left(host)).toBe(before);
    await pass(before + seconds(1));
    expect(phaseOf(host)).toBe('1 negotiation');
    await registry.close();
  });

  it('[CL-7] go on after a restart with the time that was left when the server was last alive', async () => {
    const { registry, host, restarted } = await playing();
    await pass(seconds(30));
    const [lastAlive, before] = [Date.now(), left(host)];
    await registry.close();
    await vi.advanceTimersByTimeAsync(minutes(47));
    const again = await restarted(lastAlive, null);
    expect(left(again)).toBe(before);
    expect(phaseOf(again)).toBe('1 briefing');
    await pass(before + seconds(1));
    expect(phaseOf(again)).toBe('1 negotiation');
  });

  it('[CL-7] lose no time to a server that was there and in which nobody came for them', async () => {
    const { registry, host, restarted } = await playing();
    await pass(seconds(30));
    await registry.close();
    const before = left(host);
    await vi.advanceTimersByTimeAsync(minutes(60));
    const another = Date.now();
    await vi.advanceTimersByTimeAsync(minutes(120));
    const again = await restarted(Date.now(), another);
    // Of its own last half minute nothing is known but that nothing happened in it.
    expect(left(again)).toBe(before + seconds(30));
    expect(phaseOf(again)).toBe('1 briefing');
  });

  it('stay quiet once they are let go of', async () => {
    const { registry, host, store } = await playing();
    store.remove(host.id);
    await registry.release(host.id);
    expect(registry.held(host.id)).toBeUndefined();
    const appends = store.appends.length;
    await pass(minutes(4));
    expect(store.appends).toHaveLength(appends);
    expect(vi.getTimerCount()).toBe(0);
  });
});
