import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { recordOf, type Sketch, taken } from '#engine/framework/testing/records.ts';

describe('[AS-19] PV-HARM: lives were spared', () => {
  const something = [taken('mediation-process', 1)];
  const record = (killed: number, alone: number, measures: readonly AssessedMeasure[] = something) =>
    recordOf({ lived: { weeks: 10, killed }, alone: { weeks: 10, killed: alone }, measures });

  it('is met by half and more, partly by a tenth and more', () => {
    expect(lineOf('PV-HARM', record(40, 100)).reason).toEqual({
      code: 'harm/averted',
      params: { averted: 600, alone: 1_000, percent: 60 },
    });
    expect(findingOf('PV-HARM', record(80, 100))).toBe('partly harm/averted-some');
  });
  it('is violated by no difference, by more harm, and by having done nothing', () => {
    expect(findingOf('PV-HARM', record(98, 100))).toBe('violated harm/not-averted');
    expect(findingOf('PV-HARM', record(130, 100))).toBe('violated harm/worse');
    expect(findingOf('PV-HARM', record(40, 100, []))).toBe('violated harm/nothing-done');
  });
  it('does not arise where there was nothing to avert', () => {
    expect(findingOf('PV-HARM', record(2, 5))).toBe('not-applicable harm/nothing-to-avert');
  });
  it('counts those whom interveners killed', () => {
    const lived: Sketch = { weeks: 10, killed: 40, byInterveners: 50 };
    const alone: Sketch = { weeks: 10, killed: 100 };
    expect(findingOf('PV-HARM', recordOf({ lived, alone, measures: something }))).toBe(
      'partly harm/averted-some',
    );
  });
});
