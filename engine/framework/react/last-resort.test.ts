import { describe, expect, it } from 'vitest';
import { before, justified, lived, strikes } from '#engine/framework/testing/justified.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { answered, type Sketch } from '#engine/framework/testing/records.ts';

describe('[AS-34] MI-LASTRESORT', () => {
  const tried = (...measures: readonly string[]) =>
    justified({ measures: [...before.filter(({ measure }) => measures.includes(measure)), strikes()] });
  it('is partly met with an obvious option untried', () => {
    const line = lineOf('MI-LASTRESORT', tried('diplomatic-expulsions', 'oil-embargo'));
    expect(line.verdict).toBe('partly');
    expect(line.reason).toEqual({ code: 'resort/untried', params: { options: 'talks' } });
  });
  it('accepts a refusal to talk as a reason on record', () => {
    const refused = {
      ...tried('diplomatic-expulsions', 'oil-embargo'),
      answers: [answered('talks', 'refused', 3)],
    };
    expect(findingOf('MI-LASTRESORT', refused)).toBe('met resort/exhausted');
  });
  it('accepts that an onset left no time for sanctions', () => {
    const sudden: Sketch = { ...lived, killed: (week) => (week < 9 ? 0 : 400) };
    const quick = {
      ...tried('mediation-process', 'diplomatic-expulsions'),
      weeks: justified({ lived: sudden }).weeks,
    };
    expect(findingOf('MI-LASTRESORT', tried('mediation-process', 'diplomatic-expulsions'))).toBe(
      'partly resort/untried',
    );
    expect(findingOf('MI-LASTRESORT', quick)).toBe('met resort/exhausted');
  });
  it('is partly met while talks had not run their course', () => {
    const going = before.map((measure) => ({ ...measure, futile: null }));
    const open: Sketch = { ...lived, indices: { ...lived.indices, 'peace-momentum': 45 } };
    expect(findingOf('MI-LASTRESORT', justified({ lived: open, measures: [...going, strikes()] }))).toBe(
      'partly resort/talks-open',
    );
  });
  it('is violated by force first, also in one week with the rest', () => {
    expect(findingOf('MI-LASTRESORT', tried())).toBe('violated resort/force-first');
    const together = before.map((measure) => ({ ...measure, week: 12 }));
    expect(findingOf('MI-LASTRESORT', justified({ measures: [...together, strikes()] }))).toBe(
      'violated resort/force-first',
    );
  });
});
