import { describe, expect, it } from 'vitest';
import { assess } from '#engine/framework/assess.ts';
import { profileOf } from '#engine/framework/profile.ts';
import type { AssessedRecord } from '#engine/framework/record.ts';
import { before, justified, lived, mandate, strikes } from '#engine/framework/testing/justified.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { answered, type Sketch } from '#engine/framework/testing/records.ts';

describe('[AS-32] MI-JUSTCAUSE', () => {
  const quiet = (weekly: number, rest: Partial<Sketch> = {}): Sketch => ({
    ...lived,
    killed: weekly,
    ...rest,
  });
  const at = (course: Sketch, rest: Partial<AssessedRecord> = {}) =>
    findingOf('MI-JUSTCAUSE', justified({ lived: course, alone: course, ...rest }));
  it('is met by expulsion, and by what was about to happen', () => {
    const country = { perpetrator: 'state', exclusion: 70, threatened: {} } as const;
    expect(at(quiet(10, { fled: 10_000 }), { country })).toBe('met cause/expulsion');
    expect(at(quiet(0, { killed: (week) => (week <= 12 ? 5 : 400) }))).toBe('met cause/apprehended');
  });
  it('is partly met near the threshold, without credible evidence, or where the state is able and willing', () => {
    expect(at(quiet(140))).toBe('partly cause/near');
    const unproven = before.filter(({ measure }) => measure !== 'field-report');
    const blind = quiet(300, { indices: { ...lived.indices, 'evidence-quality': 20 } });
    expect(at(blind, { measures: [...unproven, strikes()] })).toBe('partly cause/unproven');
    const able = quiet(300, { indices: { ...lived.indices, 'regime-intent': 20, 'state-capacity': 70 } });
    const byOthers = { country: { perpetrator: 'armed-group', exclusion: 0, threatened: {} } } as const;
    expect(at(able, byOthers)).toBe('partly cause/state-able');
    const refused = { ...byOthers, answers: [answered('mission', 'refused', 6)] };
    expect(at(able, refused)).toBe('met cause/killing');
  });
  it('is violated far below the threshold, and worse where more was claimed', () => {
    expect(at(quiet(20))).toBe('violated cause/inflated');
    expect(at(quiet(20), { drafts: [mandate({ claims: [] })] })).toBe('violated cause/short');
    const inflated = justified({ lived: quiet(20), alone: quiet(20) });
    expect(lineOf('MI-JUSTCAUSE', inflated).evidence).toContainEqual({ kind: 'claim', id: 'd2:just-cause' });
    expect(profileOf(assess(inflated)).force[0]?.standing).toBe('not-justified');
  });
});
