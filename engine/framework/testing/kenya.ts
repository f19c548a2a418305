import type { AssessedRecord } from '#engine/framework/record.ts';
import { actor, answered, mandated, recordOf, type Sketch, taken, voted } from './records.ts';

/** After Kenya in 2007 and 2008, in outline: week 0 is 1 November, violence from week 9, the accord in week 17. */
const toll = [300, 250, 200, 150, 90, 60, 40, 25, 18];
const killed = (week: number) => toll[week - 9] ?? 0;

const lived: Sketch = {
  weeks: 40,
  killed,
  fled: (week) => (week >= 9 && week <= 17 ? 60_000 : 0),
  stage: (week) => (week < 10 ? 'prevent' : week < 17 ? 'react' : 'rebuild'),
  settlement: (week) => (week < 17 ? 'none' : 'agreement'),
  indices: {
    'atrocity-risk': (week) => (week < 6 ? 40 : 65),
    'regime-intent': 40,
    'evidence-quality': 55,
    'humanitarian-access': 70,
    'peace-momentum': (week) => (week < 12 ? 25 : 60),
    'relapse-risk': 45,
  },
};

const union = actor('regional-body', 'regional-organisation');

export const kenyaLike: AssessedRecord = recordOf({
  lived,
  alone: { ...lived, killed: (week) => (week < 9 ? 0 : week < 11 ? killed(week) : 240) },
  country: { perpetrator: 'both', exclusion: 45, threatened: {} },
  reports: [
    { week: 6, warning: 'watch' },
    { week: 9, warning: 'alert' },
  ],
  discussions: [
    { week: 10, body: 'regional' },
    { week: 14, body: 'council' },
  ],
  answers: [answered('talks', 'granted', 10), answered('access', 'granted', 11)],
  participation: [
    { week: 10, ...union },
    { week: 10, ...actor('relief-agency', 'ngo') },
    { week: 11, ...actor('neighbour', 'neighbour') },
  ],
  drafts: [
    voted('statement', 14, 'adopted', [{ measure: 'presidential-statement', coercion: 1, military: false }]),
  ],
  measures: [
    taken('eminent-persons-panel', 10, {
      by: union,
      stage: 'prevent',
      tool: 'DP-P4',
      purposes: ['mediation'],
      consent: 'given',
    }),
    taken('mediation-process', 10, {
      by: union,
      stage: 'prevent',
      tool: 'DP-P5',
      purposes: ['mediation'],
      consent: 'given',
      pledgedShare: 1,
      acted: { from: 11, until: 17 },
    }),
    taken('aid-suspension-threat', 11, {
      by: actor('united-states', 'council-member'),
      stage: 'prevent',
      tool: 'DP-E5',
      coercion: 1,
    }),
    mandated('statement', 'presidential-statement', 14, { coercion: 1, purposes: ['words'] }),
    taken('truth-commission', 22, {
      by: actor('ambassador', 'concerned-state'),
      stage: 'rebuild',
      tool: 'RB-JUS2',
      purposes: ['reconciliation'],
    }),
    taken('constitution-process', 24, {
      by: actor('ambassador', 'concerned-state'),
      stage: 'rebuild',
      tool: 'RB-OWN',
      purposes: ['ownership'],
    }),
  ],
});
