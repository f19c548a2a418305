import { describe, expect, it } from 'vitest';
import type { AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { actor, recordOf, type Sketch, taken } from '#engine/framework/testing/records.ts';

const tense: Sketch = { weeks: 20, indices: { 'atrocity-risk': 60, 'evidence-quality': 45 } };
const ngo = actor('relief-agency', 'ngo');
const fieldReport = taken('field-report', 4, { by: ngo, purposes: ['reporting'] });
const alertInWeek4 = [{ week: 4, warning: 'alert' }] as const;
const heardInWeek = (week: number) => [{ week, body: 'council' }] as const;
const mediation = (week: number) => taken('mediation-process', week, { purposes: ['mediation'] });
const statement = (week: number) => taken('council-press-statement', week, { purposes: ['words'] });

describe('[AS-11] PV-EW1: it was known and understood', () => {
  const record = (rest: Partial<AssessedRecord>, lived = tense) =>
    recordOf({ lived, reports: alertInWeek4, ...rest });

  it('is met by two independent sources and a warning that was taken up', () => {
    const heard = record({ measures: [fieldReport], discussions: heardInWeek(5) });
    expect(findingOf('PV-EW1', heard)).toBe('met knowledge/analysed');
  });
  it('is partly met by one source', () => {
    expect(findingOf('PV-EW1', record({ discussions: heardInWeek(5) }))).toBe('partly knowledge/one-source');
  });
  it('is partly met by sources whose warning nobody took up', () => {
    expect(findingOf('PV-EW1', record({ measures: [fieldReport] }))).toBe('partly knowledge/not-analysed');
  });
  it('counts two reports by one hand as one source', () => {
    const again = taken('field-report', 6, { by: ngo, purposes: ['reporting'] });
    const blind: Sketch = { weeks: 20, indices: { 'atrocity-risk': 60, 'evidence-quality': 10 } };
    expect(findingOf('PV-EW1', record({ measures: [fieldReport, again] }, blind))).toBe(
      'partly knowledge/one-source',
    );
  });
  it('is violated where nothing was really known', () => {
    const blind: Sketch = { weeks: 20, indices: { 'atrocity-risk': 60, 'evidence-quality': 10 } };
    expect(findingOf('PV-EW1', record({}, blind))).toBe('violated knowledge/none');
  });
  it('does not arise where no risk rose, or where the crisis began later', () => {
    expect(findingOf('PV-EW1', record({}, { weeks: 20 }))).toBe('not-applicable knowledge/no-risk');
    expect(findingOf('PV-EW1', record({}, { weeks: 20, stage: () => 'react' }))).toBe(
      'not-applicable unasked/began-later',
    );
  });
});

describe('[AS-12] PV-EW2: the warning reached a body that can act', () => {
  const record = (rest: Partial<AssessedRecord>, lived = tense) =>
    recordOf({ lived, reports: alertInWeek4, ...rest });

  it('is met by a discussion within 14 days', () => {
    expect(findingOf('PV-EW2', record({ discussions: heardInWeek(6) }))).toBe('met warning/discussed');
  });
  it('is partly met by a discussion that came late, of some warnings only, or after the violence', () => {
    expect(findingOf('PV-EW2', record({ discussions: heardInWeek(7) }))).toBe(
      'partly warning/discussed-late',
    );
    const two = [...alertInWeek4, { week: 8, warning: 'none' }, { week: 12, warning: 'watch' }] as const;
    expect(findingOf('PV-EW2', record({ reports: two, discussions: heardInWeek(4) }))).toBe(
      'partly warning/discussed-some',
    );
    const violent: Sketch = { ...tense, stage: (week) => (week < 9 ? 'prevent' : 'react') };
    expect(findingOf('PV-EW2', record({ discussions: heardInWeek(9) }, violent))).toBe(
      'partly warning/discussed-after-violence',
    );
  });
  it('is violated where nobody ever spoke of it', () => {
    expect(findingOf('PV-EW2', record({ discussions: heardInWeek(2) }))).toBe(
      'violated warning/never-discussed',
    );
    const two = [...alertInWeek4, { week: 8, warning: 'none' }, { week: 12, warning: 'watch' }] as const;
    expect(findingOf('PV-EW2', record({ reports: two }))).toBe('violated warning/never-discussed');
  });
  it('does not arise without a warning', () => {
    expect(findingOf('PV-EW2', record({ reports: [] }))).toBe('not-applicable warning/none-given');
  });
  it('counts a public warning by somebody like one by the analysts, and a lasting alert once', () => {
    const spoken = taken('public-warning-statement', 3, { by: ngo, purposes: ['warning', 'words'] });
    expect(findingOf('PV-EW2', record({ reports: [], measures: [spoken] }))).toBe(
      'violated warning/never-discussed',
    );
    const lasting = [...alertInWeek4, { week: 8, warning: 'alert' }] as const;
    expect(findingOf('PV-EW2', record({ reports: lasting, discussions: heardInWeek(4) }))).toBe(
      'met warning/discussed',
    );
  });
});

describe('[AS-13] PV-EW3: the warning brought about a measure', () => {
  const record = (measures: readonly AssessedMeasure[], rest: Partial<AssessedRecord> = {}) =>
    recordOf({ lived: tense, reports: alertInWeek4, measures, ...rest });

  it('is met by a measure within 30 days, and names it', () => {
    const line = lineOf('PV-EW3', record([mediation(8)]));
    expect(line.verdict).toBe('met');
    expect(line.reason).toEqual({
      code: 'warning/acted-on',
      params: { warnings: 1, weeks: 4, measure: 'mediation-process' },
    });
    expect(line.evidence).toEqual([
      { kind: 'week', id: '4' },
      { kind: 'measure', id: 'mediation-process@8' },
    ]);
  });
  it('is partly met by a late measure, by words alone, or by an answer to some', () => {
    expect(findingOf('PV-EW3', record([mediation(9)]))).toBe('partly warning/acted-on-late');
    expect(findingOf('PV-EW3', record([statement(5)]))).toBe('partly warning/only-words');
    const two = [...alertInWeek4, { week: 8, warning: 'none' }, { week: 12, warning: 'watch' }] as const;
    expect(findingOf('PV-EW3', record([mediation(5)], { reports: two }))).toBe(
      'partly warning/acted-on-some',
    );
  });
  it('is violated by silence; a warning repeated is no answer to it', () => {
    expect(findingOf('PV-EW3', record([]))).toBe('violated warning/no-answer');
    const spoken = taken('public-warning-statement', 4, { by: ngo, purposes: ['warning', 'words'] });
    expect(findingOf('PV-EW3', record([spoken]))).toBe('violated warning/no-answer');
  });
  it('does not arise without a warning', () => {
    expect(findingOf('PV-EW3', record([], { reports: [] }))).toBe('not-applicable warning/none-given');
  });
});
