import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '#engine/kernel/random.ts';
import { explain } from './explained.ts';

/** A table of which the parts are drawn with these standard deviations. */
function drawnTable(rows: number, columns: number, sd: { policy: number; seed: number; rest: number }) {
  const random = randomFrom('explained');
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_, column) =>
        sd.policy * random.normal('policy', row) +
        sd.seed * random.normal('seed', column) +
        sd.rest * random.normal('rest', row, column),
    ),
  );
}

describe('the share of variance that decisions explain', () => {
  it('is all of it where only policies differ, and none where only dice do', () => {
    expect(
      explain([
        [1, 1, 1],
        [4, 4, 4],
      ]),
    ).toEqual({ decisions: 1, dice: 0, rest: 0 });
    expect(
      explain([
        [1, 4, 9],
        [1, 4, 9],
      ]),
    ).toEqual({ decisions: 0, dice: 1, rest: 0 });
  });

  it('is as worked out by hand', () => {
    // Row means 2 and 6, column means 3 and 5, no interaction: variances 8 and 2.
    expect(
      explain([
        [1, 3],
        [5, 7],
      ]),
    ).toEqual({ decisions: 0.8, dice: 0.2, rest: 0 });
    // Mean squares: policies 16, seeds 4, rest 4; so policies (16 - 4) / 2 = 6, seeds 0, rest 4.
    expect(
      explain([
        [0, 4],
        [6, 6],
      ]),
    ).toEqual({ decisions: 0.6, dice: 0, rest: 0.4 });
  });

  it('is nobody’s where nothing varies', () => {
    expect(
      explain([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull();
  });

  it('finds again the variances that a large table was drawn with', () => {
    const found = explain(drawnTable(150, 150, { policy: 2, seed: 1, rest: 1 }));
    expect(found?.decisions).toBeCloseTo(4 / 6, 1);
    expect(found?.dice).toBeCloseTo(1 / 6, 1);
    expect(found?.rest).toBeCloseTo(1 / 6, 1);
  });

  it('adds up to 1 and hangs neither on the unit nor on what counts as nothing', () => {
    const table = fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, (numbers) => {
        const found = explain(numbers);
        const moved = explain(numbers.map((row) => row.map((number) => 3 * number + 7)));
        if (found === null) return expect(moved).toBeNull();
        expect(found.decisions + found.dice + found.rest).toBeCloseTo(1, 9);
        expect(moved?.decisions).toBeCloseTo(found.decisions, 9);
        for (const share of Object.values(found)) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
