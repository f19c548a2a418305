import { describe, expect, it } from 'vitest';
import type { AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { actor, mandated, recordOf, type Sketch, taken, voted } from '#engine/framework/testing/records.ts';

/** Killing begins in week 6 and crosses the threshold in week 9 unless it ends before. */
const killing = (until = 99, weeks = 30): Sketch => ({
  weeks,
  killed: (week) => (week < 6 || week > until ? 0 : 250),
  stage: (week) => (week < 6 ? 'prevent' : 'react'),
});
const mission = (week: number, from: number | null = week + 1) =>
  mandated('d1', 'peacekeeping-robust', week, {
    military: true,
    purposes: ['protection'],
    acted: from === null ? null : { from, until: null },
  });
const statement = mandated('d2', 'presidential-statement', 9, { coercion: 1, purposes: ['words'] });
const record = (
  lived: Sketch,
  measures: readonly AssessedMeasure[] = [],
  rest: Partial<AssessedRecord> = {},
) => recordOf({ lived, alone: { ...lived, ...killing(), weeks: lived.weeks }, measures, ...rest });

describe('[AS-23] RE-ANSWER: how long until an answer that had effect', () => {
  it('is met when harm fell by half within 30 days of the crossing', () => {
    const line = lineOf('RE-ANSWER', record(killing(12), [mission(8)]));
    expect(line.verdict).toBe('met');
    expect(line.reason).toEqual({
      code: 'answer/in-time',
      params: { weeks: 1, measure: 'peacekeeping-robust' },
    });
  });
  it('is partly met by a slow answer, or a prompt one without effect', () => {
    expect(findingOf('RE-ANSWER', record(killing(20), [mission(14)]))).toBe('partly answer/slow');
    expect(findingOf('RE-ANSWER', record(killing(99, 20), [mission(10)]))).toBe(
      'partly answer/without-effect',
    );
  });
  it('is not yet felt where the session ended too soon', () => {
    expect(findingOf('RE-ANSWER', record(killing(99, 12), [mission(10, null)]))).toBe(
      'partly answer/not-yet-felt',
    );
  });
  it('is violated by none, by one that came too late, and by one that a victory overtook', () => {
    expect(findingOf('RE-ANSWER', record(killing()))).toBe('violated answer/never');
    expect(findingOf('RE-ANSWER', record(killing(), [statement]))).toBe('violated answer/never');
    expect(findingOf('RE-ANSWER', record(killing(), [mission(20)]))).toBe('violated answer/without-effect');
    expect(findingOf('RE-ANSWER', record(killing(), [mission(10)]))).toBe('violated answer/without-effect');
    expect(findingOf('RE-ANSWER', record(killing(26, 40), [mission(24)]))).toBe('violated answer/slow');
    const won: Sketch = {
      ...killing(14),
      settlement: (week) => (week < 15 ? 'none' : 'victory-of-armed-group'),
    };
    expect(findingOf('RE-ANSWER', record(won, [mission(13)]))).toBe('violated answer/overtaken');
  });
  it('is violated where harm burnt out, as it did in the crisis left alone', () => {
    const lived = killing(12);
    expect(findingOf('RE-ANSWER', recordOf({ lived, alone: lived, measures: [mission(8)] }))).toBe(
      'violated answer/by-itself',
    );
  });
  it('does not arise below the threshold', () => {
    expect(findingOf('RE-ANSWER', record({ weeks: 30, killed: 20 }))).toBe(
      'not-applicable unasked/below-threshold',
    );
  });
});

describe('[AS-24] RE-INACTION: what it cost to do nothing', () => {
  it('is met by a decision beyond words within 14 days', () => {
    expect(findingOf('RE-INACTION', record(killing(), [mission(11, 15)]))).toBe('met inaction/none');
  });
  it('is partly met by hesitation, with its dead, and by a decision that never took effect', () => {
    const line = lineOf('RE-INACTION', record(killing(), [mission(15)]));
    expect(line.verdict).toBe('partly');
    expect(line.reason.params).toEqual({ weeks: 6, deaths: 1_500, measure: 'peacekeeping-robust' });
    expect(findingOf('RE-INACTION', record(killing(99, 20), [mission(10, null)]))).toBe(
      'partly inaction/never-acted',
    );
  });
  it('is violated by nothing, by words alone, and by hesitation without end', () => {
    const nothing = lineOf('RE-INACTION', record(killing()));
    expect(nothing.verdict).toBe('violated');
    expect(nothing.reason).toEqual({ code: 'inaction/nothing', params: { weeks: 21, deaths: 5_250 } });
    expect(findingOf('RE-INACTION', record(killing(), [statement]))).toBe('violated inaction/only-words');
    expect(findingOf('RE-INACTION', record(killing(), [mission(24)]))).toBe('violated inaction/hesitation');
    expect(findingOf('RE-INACTION', record(killing(), [mission(10, null)]))).toBe(
      'violated inaction/never-acted',
    );
  });
  it('is violated by a decision before which half of all who died had died', () => {
    const line = lineOf('RE-INACTION', record(killing(18), [mission(16)]));
    expect(line.verdict).toBe('violated');
    expect(line.reason).toEqual({
      code: 'inaction/too-late',
      params: { weeks: 7, deaths: 1_750, percent: 78, measure: 'peacekeeping-robust' },
    });
  });
  it('is violated by what a veto left undone, and names the vote', () => {
    const drafts = [voted('d3', 12, 'vetoed', [{ measure: 'oil-embargo', coercion: 2, military: false }])];
    const line = lineOf('RE-INACTION', record(killing(), [], { drafts }));
    expect(line.verdict).toBe('violated');
    expect(line.reason.code).toBe('inaction/blocked');
    expect(line.evidence).toContainEqual({ kind: 'vote', id: 'd3' });
  });
  it('is no less violated by what single states did apart, unless it was force', () => {
    const alone = taken('asset-freeze-travel-ban', 10, {
      coercion: 2,
      purposes: ['targeted'],
      by: actor('united-states', 'council-member'),
    });
    expect(findingOf('RE-INACTION', record(killing(), [alone]))).toBe('violated inaction/single-states');
    const strikes = { ...alone, coercion: 3, military: true } as const;
    expect(findingOf('RE-INACTION', record(killing(), [strikes]))).toBe('partly inaction/single-states');
  });
  it('takes no structural tool, no relief and no report for an answer', () => {
    const beside = [
      taken('development-package', 9, { stage: 'prevent', tool: 'RC-E1' }),
      taken('humanitarian-appeal', 9, { purposes: ['relief'] }),
      taken('field-report', 9, { purposes: ['reporting'] }),
    ];
    expect(findingOf('RE-INACTION', record(killing(), beside))).toBe('violated inaction/nothing');
  });
  it('does not arise below the threshold', () => {
    expect(findingOf('RE-INACTION', record({ weeks: 30 }))).toBe('not-applicable unasked/below-threshold');
  });
});
