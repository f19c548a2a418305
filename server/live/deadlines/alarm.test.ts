import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deadline } from '#engine/session/clock/deadlines.ts';
import { createAlarm } from './alarm.ts';

const deadlineIn = (milliseconds: number): Deadline => ({
  what: 'phase',
  deadline: milliseconds,
  due: Date.now() + milliseconds,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an alarm', () => {
  it('rings once for the deadline it was last set to, when it is due', async () => {
    const rung: number[] = [];
    const alarm = createAlarm(Date.now, async ({ deadline }) => {
      rung.push(deadline);
      return true;
    });
    alarm.set(deadlineIn(5_000));
    alarm.set(deadlineIn(3_000));
    await vi.advanceTimersByTimeAsync(2_999);
    expect(rung).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(rung).toEqual([3_000]);
  });

  it('waits longer than any timer can', async () => {
    const month = 31 * 86_400_000;
    const ring = vi.fn(async () => true);
    createAlarm(Date.now, ring).set(deadlineIn(month));
    await vi.advanceTimersByTimeAsync(month - 1);
    expect(ring).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('rings again after a while, and not at once, when nothing came of it', async () => {
    const ring = vi.fn(async () => false);
    createAlarm(Date.now, ring).set(deadlineIn(100));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ring.mock.calls.length).toBeGreaterThan(5);
    expect(ring.mock.calls.length).toBeLessThan(12);
  });

  it('does not ring again for a deadline that no longer stands', async () => {
    const ring = vi.fn(async () => {
      alarm.set(null);
      return false;
    });
    const alarm = createAlarm(Date.now, ring);
    alarm.set(deadlineIn(100));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('never rings once it was stopped, whatever it is set to', async () => {
    const ring = vi.fn(async () => false);
    const alarm = createAlarm(Date.now, ring);
    alarm.set(deadlineIn(100));
    alarm.stop();
    alarm.set(deadlineIn(200));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ring).not.toHaveBeenCalled();
  });
});
