import { describe, expect, it } from 'vitest';
import { coalesce } from './coalesce.ts';

/** Work that ends when it is told to. */
function heldWork() {
  const runs: { readonly end: () => void; readonly fail: () => void }[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      runs.push({ end: resolve, fail: () => reject(new Error('in vain')) });
    });
  return { runs, ask: coalesce(work) };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('work that many ask for', () => {
  it('is done once for all who ask at one moment', async () => {
    const { runs, ask } = heldWork();
    const all = Promise.all([ask(), ask(), ask()]);
    await soon();
    expect(runs).toHaveLength(1);
    runs[0]?.end();
    await all;
  });

  it('is done once more for those who ask while it runs, after it', async () => {
    const { runs, ask } = heldWork();
    const first = ask();
    await soon();
    const later = Promise.all([ask(), ask()]);
    await soon();
    expect(runs).toHaveLength(1);
    runs[0]?.end();
    await first;
    await soon();
    expect(runs).toHaveLength(2);
    runs[1]?.end();
    await later;
  });

  it('fails for those who shared the run, and goes on for the next', async () => {
    const { runs, ask } = heldWork();
    const first = ask();
    await soon();
    runs[0]?.fail();
    await expect(first).rejects.toThrow('in vain');
    const second = ask();
    await soon();
    runs[1]?.end();
    await second;
  });
});
