import { describe, expect, it, vi } from 'vitest';
import { id, type SessionId } from '#engine/kernel/ids.ts';
import type { Findings } from '#engine/session/what-if/weighing.ts';
import { silent } from '#server/live/testing/hosted.ts';
import type { Order } from './order.ts';
import type { StartThread, ThreadEvents } from './start-thread.ts';
import { createWhatIfs } from './what-ifs.ts';

const [first, second] = ['first', 'second'].map((name) => id<SessionId>(name)) as [SessionId, SessionId];
const course = (session: SessionId, edition = 'one') => ({ session, edition, upTo: 7 });
const nothing = { deaths: 0, displaced: 0 };
const findings: Findings = {
  isAsRecorded: true,
  whole: { own: nothing, spread: null },
  choices: [],
  dice: { lived: 0, planned: 200 },
};

/** Threads that do what the test says. */
function threads() {
  const started: { readonly order: Order; readonly events: ThreadEvents; isStopped: boolean }[] = [];
  const startThread: StartThread = (order, events) => {
    const thread = { order, events, isStopped: false };
    started.push(thread);
    return {
      async stop() {
        thread.isStopped = true;
      },
    };
  };
  const whatIfs = createWhatIfs({ database: 'postgres://here', startThread, log: silent });
  return { started, whatIfs };
}

describe('what-ifs', () => {
  it('are worked out once for everybody who asks, and kept', () => {
    const { started, whatIfs } = threads();
    expect(whatIfs.ask(course(first))).toEqual({ is: 'working', findings: null });
    whatIfs.ask(course(first));
    expect(started.map(({ order }) => order)).toEqual([
      { database: 'postgres://here', session: first, upTo: 7 },
    ]);
    started[0]?.events.onTold({ findings });
    expect(whatIfs.ask(course(first))).toEqual({ is: 'working', findings });
    started[0]?.events.onEnded(null);
    expect(whatIfs.ask(course(first))).toEqual({ is: 'done', findings });
    expect(started).toHaveLength(1);
  });

  it('are worked out one after another', () => {
    const { started, whatIfs } = threads();
    whatIfs.ask(course(first));
    expect(whatIfs.ask(course(second))).toEqual({ is: 'waiting' });
    started[0]?.events.onTold({ findings });
    started[0]?.events.onEnded(null);
    expect(whatIfs.ask(course(second)).is).toBe('working');
    expect(started[1]?.order.session).toBe(second);
  });

  it('are worked out anew when the session took another course, and the old one is left', async () => {
    const { started, whatIfs } = threads();
    whatIfs.ask(course(first));
    expect(whatIfs.ask(course(first, 'another')).is).toBe('waiting');
    expect(started[0]?.isStopped).toBe(true);
    await vi.waitFor(() => expect(started).toHaveLength(2));
    started[0]?.events.onTold({ findings });
    expect(whatIfs.ask(course(first, 'another'))).toEqual({ is: 'working', findings: null });
  });

  it('end with their session, and when the server stops', async () => {
    const { started, whatIfs } = threads();
    whatIfs.ask(course(first));
    whatIfs.forget(first);
    expect(started[0]?.isStopped).toBe(true);
    whatIfs.ask(course(second));
    await vi.waitFor(() => expect(started).toHaveLength(2));
    await whatIfs.close();
    expect(started[1]?.isStopped).toBe(true);
    expect(whatIfs.ask(course(first))).toEqual({ is: 'failed' });
    expect(started).toHaveLength(2);
  });

  it('that fail are told as failed to all who wait, and tried again after a while', () => {
    vi.useFakeTimers();
    try {
      const { started, whatIfs } = threads();
      whatIfs.ask(course(first));
      started[0]?.events.onEnded(new Error('out of memory'));
      expect(whatIfs.ask(course(first))).toEqual({ is: 'failed' });
      vi.advanceTimersByTime(10_000);
      expect(whatIfs.ask(course(first))).toEqual({ is: 'failed' });
      vi.advanceTimersByTime(10_000);
      expect(whatIfs.ask(course(first)).is).toBe('working');
      expect(started).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
