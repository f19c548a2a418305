import { describe, expect, it } from 'vitest';
import { assess } from '#engine/framework/assess.ts';
import { profileOf } from '#engine/framework/profile.ts';
import type { AssessedRecord } from '#engine/framework/record.ts';
import {
  before,
  clause,
  justified,
  mandate,
  member,
  strikes,
  union,
  withoutCouncil,
} from '#engine/framework/testing/justified.ts';
import { lineOf } from '#engine/framework/testing/lines.ts';
import { answered, mandated, voted } from '#engine/framework/testing/records.ts';

describe('[AS-31] MI-AUTHORITY: the ladder', () => {
  const rung = (of: AssessedRecord) => {
    const { verdict, reason } = lineOf('MI-AUTHORITY', of);
    return `${reason.params.rung} ${verdict} ${reason.code}`;
  };
  it('4: a Chapter VII resolution, or action that one covers', () => {
    expect(rung(justified())).toBe('4 met authority/council');
    const covered = withoutCouncil(member('france'), { drafts: [mandate()] });
    const line = assess(covered).find(({ id, subject }) => id === 'MI-AUTHORITY' && subject?.id === 'alone');
    expect(line?.reason).toEqual({ code: 'authority/council-before', params: { rung: 4, draft: 'd2' } });
  });
  it('3: the state’s consent, while it stands', () => {
    const consent = [answered('mission', 'granted', 8)];
    expect(rung(withoutCouncil(member('france'), { answers: consent }))).toBe('3 met authority/consent');
    const withdrawn = [...consent, answered('mission', 'withdrawn', 10)];
    expect(rung(withoutCouncil(member('france'), { answers: withdrawn }))).toBe('0 violated authority/none');
    const unsaid = [answered('mission', 'granted', 8, false)];
    expect(rung(withoutCouncil(member('france'), { answers: unsaid }))).toBe('0 violated authority/none');
  });
  it('2: the Assembly after a deadlock, or a regional body that turns to the Council at once', () => {
    const vetoed = voted('d9', 10, 'vetoed', [clause]);
    const called = mandated('d8', 'emergency-special-session', 11, { purposes: ['uniting-for-peace'] });
    const assembly = withoutCouncil(member('france'), {
      drafts: [vetoed],
      measures: [...before, called, strikes({ origin: { by: 'seat', ...member('france') } })],
    });
    expect(rung(assembly)).toBe('2 partly authority/uniting-for-peace');
    const asked = { drafts: [voted('d9', 13, 'failed', [clause])] };
    expect(rung(withoutCouncil(union, asked))).toBe('2 partly authority/regional-seeking-council');
    expect(rung(withoutCouncil(union))).toBe('0 violated authority/none');
  });
  it('2: the Council without Chapter VII', () => {
    expect(rung(justified({ drafts: [mandate({ chapterSeven: false })] }))).toBe(
      '2 partly authority/council-without-chapter-seven',
    );
  });
  it('1: a vetoed majority, the region, and endorsement afterwards: all three', () => {
    const vetoed = voted('d9', 10, 'vetoed', [clause]);
    const endorsed = voted('d10', 26, 'adopted', [
      { ...clause, measure: 'multidimensional-pko', coercion: 0 },
    ]);
    expect(rung(withoutCouncil(member('france'), { drafts: [vetoed, endorsed] }))).toBe(
      '1 partly authority/majority-vetoed',
    );
    expect(rung(withoutCouncil(member('france'), { drafts: [vetoed] }))).toBe('0 violated authority/none');
  });
  it('0: nobody’s; and then force is never called justified', () => {
    const none = withoutCouncil();
    expect(rung(none)).toBe('0 violated authority/none');
    expect(profileOf(assess(none)).force[0]?.standing).toBe('not-justified');
  });
});
