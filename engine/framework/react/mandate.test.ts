import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { mandated, recordOf } from '#engine/framework/testing/records.ts';

describe('[AS-29] OP-A: a mandate with the means to match', () => {
  const mission = (pledgedShare: number | null, mandatedWeeks: number | null = 26): AssessedMeasure =>
    mandated('d1', `mission-${pledgedShare}`, 4, { military: true, pledgedShare, mandatedWeeks });
  const record = (...measures: readonly AssessedMeasure[]) =>
    recordOf({ lived: { weeks: 30, killed: 50 }, measures });
  it('is met from four fifths of what was asked, partly from half, else violated', () => {
    expect(findingOf('OP-A', record(mission(0.8)))).toBe('met mandate/resourced');
    expect(findingOf('OP-A', record(mission(0.6)))).toBe('partly mandate/thin');
    expect(findingOf('OP-A', record(mission(0.4)))).toBe('violated mandate/empty');
  });
  it('is violated by a mandate without end', () => {
    expect(findingOf('OP-A', record(mission(1, null)))).toBe('violated mandate/open-ended');
  });
  it('is partly met where most mandates had their means and some had not', () => {
    expect(findingOf('OP-A', record(mission(1), mission(0.9), mission(0.3)))).toBe(
      'partly mandate/some-empty',
    );
    expect(findingOf('OP-A', record(mission(1), mission(0.3)))).toBe('violated mandate/empty');
  });
  it('does not arise without one, or where it came too late to be judged', () => {
    expect(findingOf('OP-A', record(mission(null)))).toBe('not-applicable mandate/none');
    expect(findingOf('OP-A', record({ ...mission(0.1), week: 28 }))).toBe('not-applicable mandate/none');
  });
});
