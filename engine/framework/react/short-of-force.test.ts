import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { recordOf, type Sketch, taken } from '#engine/framework/testing/records.ts';

const killing: Sketch = { weeks: 30, killed: 200 };
const freeze = taken('asset-freeze-travel-ban', 4, {
  coercion: 2,
  purposes: ['targeted', 'to-be-monitored'],
});
const panel = taken('sanctions-panel', 5, { purposes: ['monitoring', 'reporting'] });
const suspension = taken('suspend-membership', 4, { coercion: 1, purposes: ['targeted'] });
const embargo = taken('comprehensive-trade-embargo', 4, {
  coercion: 2,
  purposes: ['blanket', 'to-be-monitored'],
});
const record = (measures: readonly AssessedMeasure[], lived = killing, alone = lived) =>
  recordOf({ lived, alone, measures });

describe('[AS-25] RE-1: measures short of force', () => {
  it('is met when they are aimed and watched, or need no watching', () => {
    expect(findingOf('RE-1', record([freeze, panel]))).toBe('met pressure/targeted');
    expect(findingOf('RE-1', record([suspension]))).toBe('met pressure/targeted');
  });
  it('is partly met when unwatched, untargeted, or without effect', () => {
    expect(findingOf('RE-1', record([freeze]))).toBe('partly pressure/unmonitored');
    expect(findingOf('RE-1', record([embargo, panel]))).toBe('partly pressure/untargeted');
    expect(findingOf('RE-1', record([{ ...freeze, acted: null }]))).toBe('partly pressure/not-acting');
  });
  it('is violated when none was tried though the threshold was near', () => {
    expect(findingOf('RE-1', record([]))).toBe('violated pressure/none');
  });
  it('is violated when a blanket measure brought more want than it averted killing', () => {
    const starving: Sketch = { ...killing, want: 80 };
    expect(findingOf('RE-1', record([embargo, panel], starving, killing))).toBe('violated pressure/did-harm');
  });
  it('does not arise in a crisis that never came near', () => {
    const calm: Sketch = { weeks: 30, killed: 20 };
    expect(findingOf('RE-1', record([], calm))).toBe('not-applicable pressure/not-called-for');
    const unneeded = { ...freeze, acted: null };
    expect(findingOf('RE-1', record([unneeded], calm))).toBe('not-applicable pressure/not-called-for');
    expect(findingOf('RE-1', record([freeze], calm))).toBe('partly pressure/unmonitored');
  });
});
