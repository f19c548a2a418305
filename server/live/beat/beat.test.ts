import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepBeat } from './beat.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the beat', () => {
  it('is written every second, and says nothing while it can be', async () => {
    const write = vi.fn(async () => {});
    const onReturn = vi.fn();
    const beat = keepBeat(write, Date.now, onReturn);
    await vi.advanceTimersByTimeAsync(10_000);
    beat.stop();
    expect(write.mock.calls.length).toBeGreaterThanOrEqual(10);
    expect(onReturn).not.toHaveBeenCalled();
    expect(beat.isSilent()).toBe(false);
  });

  it('[CL-7] says since when the database was away, once it is back', async () => {
    let away = false;
    const onReturn = vi.fn();
    const write = async () => {
      if (away) throw new Error('away');
    };
    const beat = keepBeat(write, Date.now, onReturn);
    await vi.advanceTimersByTimeAsync(2_500);
    const last = Date.now() - 500;
    away = true;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(beat.isSilent()).toBe(true);
    expect(onReturn).not.toHaveBeenCalled();
    away = false;
    await vi.advanceTimersByTimeAsync(1_000);
    beat.stop();
    expect(onReturn.mock.calls).toEqual([[last]]);
    expect(beat.isSilent()).toBe(false);
  });

  it('[CL-7] says since when this machine slept', async () => {
    const onReturn = vi.fn();
    const beat = keepBeat(async () => {}, Date.now, onReturn);
    await vi.advanceTimersByTimeAsync(1_500);
    const last = Date.now() - 500;
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(beat.isSilent()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    beat.stop();
    expect(onReturn.mock.calls).toEqual([[last]]);
  });

  it('takes a short silence for what it is', async () => {
    let away = false;
    const onReturn = vi.fn();
    const write = async () => {
      if (away) throw new Error('away');
    };
    const beat = keepBeat(write, Date.now, onReturn);
    away = true;
    await vi.advanceTimersByTimeAsync(2_000);
    away = false;
    await vi.advanceTimersByTimeAsync(2_000);
    beat.stop();
    expect(onReturn).not.toHaveBeenCalled();
  });
});
