import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { recordOf, taken } from '#engine/framework/testing/records.ts';

describe('[AS-17] PV-4: what was decided was given its means', () => {
  const asking = (pledgedShare: number | null, week = 2, readyWeek: number | null = week + 1) =>
    taken(`monitors-${pledgedShare}-${week}`, week, { stage: 'prevent', pledgedShare, readyWeek });
  const record = (...measures: readonly AssessedMeasure[]) => recordOf({ lived: { weeks: 20 }, measures });

  it('is met where each was', () => {
    expect(findingOf('PV-4', record(asking(0.8), asking(1)))).toBe('met means/given');
  });
  it('is partly met where half were', () => {
    expect(findingOf('PV-4', record(asking(0.9), asking(0.3)))).toBe('partly means/half');
  });
  it('is violated by pledges only, or means that came after 60 days', () => {
    expect(findingOf('PV-4', record(asking(0.3)))).toBe('violated means/pledges-only');
    expect(findingOf('PV-4', record(asking(1, 2, 11)))).toBe('violated means/pledges-only');
  });
  it('does not arise where nothing was asked, or the time is not up', () => {
    expect(findingOf('PV-4', record(asking(null)))).toBe('not-applicable means/none-asked');
    expect(findingOf('PV-4', record(asking(0.1, 15)))).toBe('not-applicable means/none-asked');
  });
});
