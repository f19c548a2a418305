import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

const soon = () => new Promise((resolve) => setImmediate(resolve));

/** Reads that end when they are told to, and double what they are asked. */
function heldReads() {
  const reads: { readonly keys: readonly number[]; readonly end: () => void; readonly fail: () => void }[] =
    [];
  const ask = gather<number, number>(
    (keys) =>
      new Promise((resolve, reject) => {
        const end = () => resolve(keys.map((key) => key * 2));
        reads.push({ keys, end, fail: () => reject(new Error('away')) });
      }),
  );
  return { reads, ask };
}

describe('what is asked for one by one', () => {
  it('at one moment is read at once, and each is answered its own', async () => {
    const { reads, ask } = heldReads();
    const answers = Promise.all([ask(1), ask(2), ask(2)]);
    await soon();
    expect(reads.map(({ keys }) => keys)).toEqual([[1, 2, 2]]);
    reads[0]?.end();
    expect(await answers).toEqual([2, 4, 4]);
  });

  it('while a read runs is read after it', async () => {
    const { reads, ask } = heldReads();
    const first = ask(1);
    await soon();
    const later = Promise.all([ask(2), ask(3)]);
    await soon();
    expect(reads).toHaveLength(1);
    reads[0]?.end();
    await first;
    await soon();
    expect(reads[1]?.keys).toEqual([2, 3]);
    reads[1]?.end();
    expect(await later).toEqual([4, 6]);
  });

  it('fails for those who asked for it, and no other', async () => {
    const { reads, ask } = heldReads();
    const failed = ask(1);
    await soon();
    reads[0]?.fail();
    await expect(failed).rejects.toThrow('away');
    const next = ask(2);
    await soon();
    reads[1]?.end();
    expect(await next).toBe(4);
  });
});
