import { describe, expect, it } from 'vitest';
import type { AssessedRecord, CapitalAnswered } from '#engine/framework/record.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { answered, recordOf, type Sketch } from '#engine/framework/testing/records.ts';

describe('[AS-18] PV-5: the state did its own duty', () => {
  const record = (
    answers: readonly CapitalAnswered[],
    lived: Sketch = { weeks: 20, indices: { 'humanitarian-access': 40, 'regime-intent': 30 } },
    rest: Partial<AssessedRecord> = {},
  ) => recordOf({ lived, answers, ...rest });

  it('is met where it took help and opened access', () => {
    expect(
      findingOf('PV-5', record([answered('talks', 'granted', 2), answered('access', 'granted', 2)])),
    ).toBe('met duty/kept');
  });
  it('is partly met by a mixed record, and by a state of which nothing was asked', () => {
    expect(
      findingOf('PV-5', record([answered('talks', 'granted', 2), answered('access', 'refused', 2)])),
    ).toBe('partly duty/mixed');
    expect(findingOf('PV-5', record([]))).toBe('partly duty/passive');
  });
  it('is violated by refusals, and by killing at its own hands', () => {
    const refused = [answered('mission', 'refused', 2), answered('access', 'refused', 2)];
    expect(findingOf('PV-5', record(refused))).toBe('violated duty/obstructed');
    const killing: Sketch = { weeks: 20, killed: 400 };
    expect(findingOf('PV-5', record([], killing))).toBe('violated duty/perpetrated');
    const byBoth = { country: { perpetrator: 'both', exclusion: 0, threatened: {} } } as const;
    expect(findingOf('PV-5', record([answered('talks', 'granted', 2)], killing, byBoth))).toBe(
      'partly duty/mixed',
    );
    const byOthers = { country: { perpetrator: 'armed-group', exclusion: 0, threatened: {} } } as const;
    expect(findingOf('PV-5', record([answered('talks', 'granted', 2)], killing, byOthers))).toBe(
      'met duty/kept',
    );
  });
  it('goes by the last answer, and by those that were brought', () => {
    const withdrawn = [
      answered('access', 'granted', 2),
      answered('access', 'withdrawn', 8),
      answered('talks', 'granted', 2),
    ];
    expect(findingOf('PV-5', record(withdrawn))).toBe('partly duty/mixed');
    const kept = [answered('talks', 'granted', 2, false), answered('access', 'granted', 2)];
    expect(findingOf('PV-5', record(kept))).toBe('partly duty/mixed');
  });
});
