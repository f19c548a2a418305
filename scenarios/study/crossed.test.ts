import { describe, expect, it } from 'vitest';
import { randomFrom } from '#engine/kernel/random.ts';
import { type Crossed, estimateFrom, mean, quantile } from './crossed.ts';

const random = randomFrom('crossed');
const average = (table: Crossed) => mean(table.map(mean));

describe('an interval from a crossed table', () => {
  it('is a point where nothing varies', () => {
    expect(
      estimateFrom(
        [
          [3, 3],
          [3, 3],
        ],
        average,
        random,
        'flat',
      ),
    ).toEqual({ value: 3, low: 3, high: 3 });
  });

  it('holds the estimate, and is the same when it is worked out again', () => {
    const table = [
      [1, 2, 4],
      [2, 4, 3],
      [9, 7, 8],
    ];
    const found = estimateFrom(table, average, random, 'same');
    expect(found).toEqual(estimateFrom(table, average, random, 'same'));
    expect(found.low).toBeLessThan(found.value);
    expect(found.high).toBeGreaterThan(found.value);
  });

  it('is as wide as the mean of as many independent draws would have it', () => {
    const rows = Array.from({ length: 100 }, (_, row) => [random.normal('draw', row)]);
    const { low, high } = estimateFrom(rows, average, random, 'width');
    // Two and two standard errors of a tenth each.
    expect(high - low).toBeGreaterThan(0.3);
    expect(high - low).toBeLessThan(0.5);
  });
});

describe('a quantile', () => {
  it('lies between neighbours in proportion', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 0)).toBe(1);
    expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  });
});
