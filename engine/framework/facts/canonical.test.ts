import { describe, expect, it } from 'vitest';
import { recordOf, taken } from '#engine/framework/testing/records.ts';
import { canonical } from './canonical.ts';

describe('[AS-1] the order of a record', () => {
  it('is by week, then by what is said, however it was told', () => {
    const [one, two, three] = [taken('b', 3), taken('a', 3), taken('c', 1)];
    const told = (measures: Parameters<typeof recordOf>[0]['measures']) =>
      canonical(recordOf({ lived: { weeks: 4 }, ...(measures && { measures }) })).measures;
    expect(told([one, two, three]).map(({ measure }) => measure)).toEqual(['c', 'a', 'b']);
    expect(told([three, two, one])).toEqual(told([one, two, three]));
  });

  it('has one account of each week', () => {
    const { weeks } = recordOf({ lived: { weeks: 2 } });
    const twice = canonical({ ...recordOf({ lived: { weeks: 2 } }), weeks: [...weeks, ...weeks] });
    expect(twice.weeks.map(({ week }) => week)).toEqual([0, 1, 2]);
  });
});
