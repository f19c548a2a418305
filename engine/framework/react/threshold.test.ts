import { describe, expect, it } from 'vitest';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { recordOf, type Sketch } from '#engine/framework/testing/records.ts';

const excluding = (threatened: Readonly<Record<string, number>> = {}) =>
  ({ perpetrator: 'state', exclusion: 70, threatened }) as const;

describe('[AS-21] JC-A: large-scale loss of life', () => {
  const record = (lived: Sketch, alone: Sketch = lived) => recordOf({ lived, alone });

  it('is crossed by a thousand deaths in 30 days, with the week in which it was', () => {
    const line = lineOf('JC-A', record({ weeks: 12, killed: (week) => (week < 6 ? 0 : 240) }));
    expect(line.verdict).toBe('met');
    expect(line.reason).toEqual({
      code: 'threshold/killing-in-a-month',
      params: { week: 9, deaths: 1_029 },
    });
    expect(line.judges).toBe('circumstances');
  });
  it('is crossed by five thousand deaths in a year', () => {
    expect(findingOf('JC-A', record({ weeks: 40, killed: 150 }))).toBe('met threshold/killing-in-a-year');
  });
  it('counts deaths of want where relief is kept out, and not elsewhere', () => {
    const starving = (access: number): Sketch => ({
      weeks: 10,
      want: 300,
      indices: { 'humanitarian-access': access },
    });
    expect(findingOf('JC-A', record(starving(20)))).toBe('met threshold/killing-in-a-month');
    expect(findingOf('JC-A', record(starving(70)))).toBe('not-applicable threshold/killing-far');
  });
  it('is near from half of it on', () => {
    expect(findingOf('JC-A', record({ weeks: 10, killed: 130 }))).toBe('partly threshold/killing-near');
  });
  it('says when it was averted: left alone the crisis would have crossed it', () => {
    const averted = record({ weeks: 20, killed: 10 }, { weeks: 20, killed: (week) => (week < 9 ? 20 : 400) });
    expect(findingOf('JC-A', averted)).toBe('partly threshold/killing-averted');
  });
  it('is far otherwise', () => {
    expect(findingOf('JC-A', record({ weeks: 10, killed: 20 }))).toBe('not-applicable threshold/killing-far');
  });
});

describe('[AS-22] JC-B: large-scale expulsion', () => {
  const fleeing = (fled: number, intent: number): Sketch => ({
    weeks: 20,
    fled,
    indices: { 'regime-intent': intent },
  });
  it('is crossed by a hundred thousand driven out in 90 days', () => {
    expect(findingOf('JC-B', recordOf({ lived: fleeing(9_000, 80), country: excluding() }))).toBe(
      'met threshold/expulsion',
    );
  });
  it('is crossed by a tenth of a threatened group in one region', () => {
    const lived: Sketch = {
      weeks: 20,
      fled: 1_000,
      indices: { 'regime-intent': 80 },
      uprooted: (week) => ({ north: week * 1_000, south: 0 }),
    };
    const line = lineOf('JC-B', recordOf({ lived, country: excluding({ north: 110_000, south: 50 }) }));
    expect(line.reason.code).toBe('threshold/expulsion-of-group');
    expect(line.reason.params.region).toBe('north');
  });
  it('is near from half of it on', () => {
    expect(findingOf('JC-B', recordOf({ lived: fleeing(5_000, 80), country: excluding() }))).toBe(
      'partly threshold/expulsion-near',
    );
  });
  it('takes flight from a general outbreak for harm and not for expulsion', () => {
    expect(findingOf('JC-B', recordOf({ lived: fleeing(60_000, 40), country: excluding() }))).toBe(
      'not-applicable threshold/flight-not-expulsion',
    );
    expect(findingOf('JC-B', recordOf({ lived: fleeing(60_000, 80) }))).toBe(
      'not-applicable threshold/flight-not-expulsion',
    );
  });
  it('is far otherwise', () => {
    expect(findingOf('JC-B', recordOf({ lived: fleeing(100, 80), country: excluding() }))).toBe(
      'not-applicable threshold/expulsion-far',
    );
  });
});
