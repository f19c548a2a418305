import type { AssessedDraft, AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';
import { actor, mandated, recordOf, type Sketch, taken, voted } from './records.ts';

/**
 * A use of force that meets all six criteria, from which each test takes one thing away: mass killing from week 2, everything
 * less tried, a resolution in week 12, a collective operation with the region, and killing down to a fifth.
 */
const killing = (week: number) => (week < 2 ? 0 : week < 14 ? 300 : 60);
export const lived: Sketch = {
  weeks: 30,
  killed: killing,
  byInterveners: (week) => (week >= 14 && week <= 24 ? 3 : 0),
  stage: (week) => (week < 3 ? 'prevent' : 'react'),
  indices: { 'regime-intent': 80, 'evidence-quality': 60, 'peace-momentum': 20, 'wider-war-risk': 30 },
};
export const alone: Sketch = { ...lived, killed: (week) => (week < 2 ? 0 : 300), byInterveners: 0 };

export const clause = { measure: 'air-strikes-protection', coercion: 3, military: true } as const;
export const union = actor('regional-body', 'regional-organisation');
export const member = (seat: string) => actor(seat, 'council-member');
const coalition = [member('france'), member('ghana'), union];

export const before: readonly AssessedMeasure[] = [
  taken('mediation-process', 2, {
    by: union,
    purposes: ['mediation'],
    futile: { since: 10, reason: 'talks-collapsed' },
  }),
  taken('diplomatic-expulsions', 4, { coercion: 1, purposes: ['targeted'], by: member('france') }),
  mandated('d1', 'oil-embargo', 6, { coercion: 2, purposes: ['blanket', 'to-be-monitored'] }),
  taken('field-report', 4, { by: actor('rights', 'ngo'), purposes: ['reporting'] }),
];
export const strikes = (rest: Partial<AssessedMeasure> = {}): AssessedMeasure => ({
  ...mandated('d2', clause.measure, 12, {
    ...clause,
    purposes: ['protection'],
    pledgedShare: 1,
    mandatedWeeks: 12,
    acted: { from: 14, until: 24 },
    contributors: coalition,
  }),
  ...rest,
});
export const mandate = (rest: Parameters<typeof voted>[4] = {}): AssessedDraft =>
  voted('d2', 12, 'adopted', [clause], { exitPlan: true, claims: ['just-cause'], ...rest });

export const justified = (
  rest: Partial<AssessedRecord> & { lived?: Sketch; alone?: Sketch } = {},
): AssessedRecord =>
  recordOf({ lived, alone, drafts: [mandate()], measures: [...before, strikes()], ...rest });

/** The same force, taken by one seat without the Council. */
export const withoutCouncil = (
  by = member('france'),
  rest: Partial<AssessedRecord> = {},
  contributors = coalition,
): AssessedRecord =>
  justified({
    drafts: [],
    measures: [...before, strikes({ id: 'alone', origin: { by: 'seat', ...by }, contributors })],
    ...rest,
  });
