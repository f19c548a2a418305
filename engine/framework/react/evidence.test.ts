import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { actor, recordOf, type Sketch, taken } from '#engine/framework/testing/records.ts';

/** Crosses the threshold in week 4. */
const killing = (quality: number): Sketch => ({
  weeks: 12,
  killed: 250,
  indices: { 'evidence-quality': quality },
});
const report = (by: Parameters<typeof actor>[1], week = 1) =>
  taken(`report-by-${by}`, week, { by: actor(by, by), purposes: ['reporting'] });
const record = (quality: number, ...measures: readonly AssessedMeasure[]) =>
  recordOf({ lived: killing(quality), measures });

describe('[AS-27] EV-1: the rule of evidence', () => {
  it('is met by two independent sources, one impartial', () => {
    expect(findingOf('EV-1', record(20, report('ngo'), report('press')))).toBe('met evidence/independent');
    expect(findingOf('EV-1', record(60, report('secretariat')))).toBe('met evidence/independent');
  });
  it('is partly met by one impartial source or two partisan ones', () => {
    expect(findingOf('EV-1', record(60))).toBe('partly evidence/single');
    expect(findingOf('EV-1', record(20, report('press'), report('council-member')))).toBe(
      'partly evidence/partisan',
    );
  });
  it('is violated by none, by one with a side, and by what came too late', () => {
    expect(findingOf('EV-1', record(20))).toBe('violated evidence/none');
    expect(findingOf('EV-1', record(20, report('press')))).toBe('violated evidence/none');
    expect(findingOf('EV-1', record(20, report('ngo', 6)))).toBe('violated evidence/none');
  });
  it('does not arise where neither the threshold nor force came into question', () => {
    expect(findingOf('EV-1', recordOf({ lived: { weeks: 12 } }))).toBe(
      'not-applicable unasked/below-threshold',
    );
  });
});
