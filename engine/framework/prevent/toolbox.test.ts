import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { recordOf, type Sketch, taken } from '#engine/framework/testing/records.ts';

const calm: Sketch = { weeks: 20 };
const violentFrom = (week: number): Sketch => ({
  weeks: 20,
  stage: (lived) => (lived < week ? 'prevent' : 'react'),
});
const record = (measures: readonly AssessedMeasure[], lived = calm) => recordOf({ lived, measures });

const tool = (id: string, week: number, rest: Parameters<typeof taken>[2] = {}) =>
  taken(`measure-of-${id}`, week, { stage: 'prevent', tool: id, ...rest });

describe('[AS-14] PV-1: root causes were addressed', () => {
  it('is met by three of the four families', () => {
    const line = lineOf('PV-1', record([tool('RC-P2', 2), tool('RC-E1', 3), tool('RC-M5', 4)]));
    expect(line.verdict).toBe('met');
    expect(line.reason.params).toEqual({ families: 'political,economic,security', count: 3 });
  });
  it('is partly met by one or two families', () => {
    expect(findingOf('PV-1', record([tool('RC-L4', 2), tool('RC-L1', 3)]))).toBe('partly roots/few');
  });
  it('is violated by none: not before the violence, not with the state, or never under way', () => {
    const none = 'violated roots/none';
    expect(findingOf('PV-1', record([]))).toBe(none);
    expect(findingOf('PV-1', record([tool('RC-P2', 9)], violentFrom(9)))).toBe(none);
    expect(findingOf('PV-1', record([tool('RC-P2', 2, { consent: 'absent' })]))).toBe(none);
    expect(findingOf('PV-1', record([tool('RC-P2', 2, { readyWeek: null, acted: null })]))).toBe(none);
  });
  it('does not arise where there was no time, or the crisis began later', () => {
    expect(findingOf('PV-1', record([], violentFrom(2)))).toBe('not-applicable unasked/no-time');
    expect(findingOf('PV-1', record([], violentFrom(0)))).toBe('not-applicable unasked/began-later');
  });
});

const mediation = tool('DP-P5', 2, { purposes: ['mediation'] });
const offer = tool('DP-E1', 2, { purposes: ['inducement'] });
const monitors = tool('DP-L2', 3);
const warning = (week: number) => tool('DP-L4', week, { coercion: 1 });

describe('[AS-15] PV-2: direct prevention, the least coercive first', () => {
  it('is met by four tools with mediation and an inducement, stepwise', () => {
    expect(findingOf('PV-2', record([mediation, offer, monitors, warning(6)]))).toBe('met direct/stepwise');
  });
  it('is partly met by fewer, without mediation or inducement, late, or out of order', () => {
    expect(findingOf('PV-2', record([mediation, offer]))).toBe('partly direct/few');
    const four = (...measures: readonly AssessedMeasure[]) => findingOf('PV-2', record(measures));
    expect(four(offer, monitors, tool('DP-P2', 3), tool('DP-P6', 3))).toBe('partly direct/no-mediation');
    expect(four(mediation, monitors, tool('DP-P2', 3), tool('DP-P6', 3))).toBe('partly direct/no-inducement');
    expect(four(mediation, offer, monitors, warning(1))).toBe('partly direct/out-of-order');
    expect(findingOf('PV-2', record([tool('DP-P5', 12)], violentFrom(9)))).toBe('partly direct/late');
  });
  it('is violated by none, and by threats alone', () => {
    expect(findingOf('PV-2', record([]))).toBe('violated direct/none');
    expect(findingOf('PV-2', record([warning(4), tool('DP-E3', 4, { coercion: 1 })]))).toBe(
      'violated direct/only-threats',
    );
  });
  it('never takes soldiers who come by consent for an escalation', () => {
    const deployment = tool('DP-M2', 1, { military: true, consent: 'given' });
    expect(findingOf('PV-2', record([mediation, offer, monitors, deployment]))).toBe('met direct/stepwise');
  });
  it('does not arise where there was no time', () => {
    expect(findingOf('PV-2', record([], violentFrom(3)))).toBe('not-applicable unasked/no-time');
  });
});
