import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seconds } from '#engine/kernel/instant.ts';
import { ada, france } from '#engine/testing/fixture.ts';
import { type Hosted, hostedSession, silent, teacher } from '#server/live/testing/hosted.ts';
import { type BotDriver, driveBots } from './bot-driver.ts';

let driver: BotDriver | null = null;
/** What the event loop came to, in order: a thought of a bot, or somebody else's turn. */
let happened: ('thought' | 'turn')[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  happened = [];
});
afterEach(() => {
  driver?.stop();
  driver = null;
  vi.useRealTimers();
});

/** Ada sits for France, bots for everybody else; they negotiate. Each thought seems to take so long. */
async function negotiating(thought = 0): Promise<Hosted> {
  const hosted = await hostedSession();
  await hosted.arrive([ada, france]);
  await hosted.must(teacher, { type: 'StartSession' });
  await hosted.must(teacher, { type: 'NextPhase', leaving: 'briefing' });
  let [at, asked] = [0, 0];
  const elapsed = () => {
    asked += 1;
    if (asked % 2 === 1) return at;
    happened.push('thought');
    at += thought;
    return at;
  };
  driver = driveBots({ hosts: () => [hosted.host], now: hosted.clock.now, log: silent, elapsed });
  return hosted;
}

/** Lets time pass in quarters of a second, each with some turns of the event loop. */
async function pass(hosted: Hosted, time: number): Promise<void> {
  for (let passed = 0; passed < time; passed += 250) {
    hosted.clock.pass(250);
    // Queued before the driver's, so that a turn that it leaves to others is seen between its thoughts.
    let turn = new Promise((next) => setImmediate(next));
    vi.advanceTimersByTime(250);
    for (let turns = 0; turns < 8; turns++) {
      await turn;
      happened.push('turn');
      turn = new Promise((next) => setImmediate(next));
    }
  }
}

const thoughts = (): number => happened.filter((what) => what === 'thought').length;

async function bySeats({ store, row }: Hosted): Promise<readonly string[]> {
  const log = await store.read(row.id, { after: 0 });
  return log.flatMap(({ actor, event }) =>
    actor.by === 'bot' && event.type !== 'BotWeighed' ? [actor.seat] : [],
  );
}

describe('bots in a live session', () => {
  it('[BO-13] act once they have thought for a while, and never for a seat in which somebody sits', async () => {
    const hosted = await negotiating();
    await pass(hosted, seconds(1.75));
    expect(await bySeats(hosted)).toEqual([]);
    await pass(hosted, seconds(30));
    const acted = await bySeats(hosted);
    expect(acted.length).toBeGreaterThan(0);
    expect(acted).not.toContain(france);
  });

  it('[BO-6] do nothing while the clock stands, and once they are stopped', async () => {
    const hosted = await negotiating();
    await hosted.must(teacher, { type: 'PauseClock', overnight: false });
    await pass(hosted, seconds(20));
    expect(happened).not.toContain('thought');
    await hosted.must(teacher, { type: 'ResumeClock' });
    driver?.stop();
    await pass(hosted, seconds(20));
    expect(happened).not.toContain('thought');
  });

  it('let others have their turn after five milliseconds, and take twenty-five of a look', async () => {
    const hosted = await negotiating(3);
    await pass(hosted, 250);
    expect(thoughts()).toBe(Math.ceil(25 / 3));
    const stretches = happened
      .join()
      .split('turn')
      .map((stretch) => stretch.split('thought').length - 1);
    expect(Math.max(...stretches)).toBe(2);
  });

  it('think no more in a session that was paused while others had their turn', async () => {
    const hosted = await negotiating(6);
    hosted.clock.pass(250);
    vi.advanceTimersByTime(250);
    expect(happened).toEqual(['thought']);
    await hosted.must(teacher, { type: 'PauseClock', overnight: false });
    const before = thoughts();
    expect(before).toBeLessThan(5);
    await pass(hosted, 250);
    expect(thoughts()).toBe(before);
  });

  it('that have waited longest come first in the next look, so that all have their turn', async () => {
    const hosted = await negotiating(6);
    // Twenty bots, five thoughts a look.
    await pass(hosted, seconds(1));
    expect(thoughts()).toBe(20);
    await pass(hosted, 250);
    expect(thoughts()).toBeLessThan(25);
  });
});
