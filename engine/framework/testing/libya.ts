import type { AssessedRecord } from '#engine/framework/record.ts';
import { actor, mandated, recordOf, type Sketch, taken, voted } from './records.ts';

/** After Libya in 2011, in outline: week 0 is 15 February, the resolution on force comes in week 4, the capital falls in week 27. */
const lived: Sketch = {
  weeks: 50,
  killed: (week) => (week <= 4 ? 250 : week <= 27 ? 120 : week <= 36 ? 40 : 5),
  byInterveners: (week) => (week >= 5 && week <= 37 ? 2 : 0),
  stage: (week) => (week < 1 ? 'prevent' : week < 37 ? 'react' : 'rebuild'),
  settlement: (week) => (week < 27 ? 'none' : 'victory-of-armed-group'),
  indices: {
    'regime-intent': 85,
    'atrocity-risk': 80,
    'evidence-quality': 52,
    'wider-war-risk': 35,
    'relapse-risk': 68,
  },
};

const league = actor('regional-body', 'regional-organisation');
const strikes = { measure: 'air-strikes-protection', coercion: 3, military: true } as const;

export const libyaLike: AssessedRecord = recordOf({
  lived,
  alone: { ...lived, killed: (week) => (week <= 27 ? 250 : 120), byInterveners: 0 },
  country: { perpetrator: 'state', exclusion: 40, threatened: {} },
  reports: [{ week: 1, warning: 'alert' }],
  discussions: [{ week: 1, body: 'council' }],
  participation: [{ week: 1, ...league }],
  drafts: [
    voted(
      'sanctions',
      1,
      'adopted',
      [
        { measure: 'asset-freeze-travel-ban', coercion: 2, military: false },
        { measure: 'icc-referral', coercion: 2, military: false },
      ],
      { vote: { inFavour: 15 } },
    ),
    voted('all-necessary-measures', 4, 'adopted', [strikes], {
      author: league,
      claims: ['authority', 'just-cause', 'last-resort'],
      vote: { inFavour: 10 },
    }),
  ],
  measures: [
    taken('suspend-membership', 1, { by: league, coercion: 1, tool: 'RE-P3', purposes: ['targeted'] }),
    taken('field-report', 1, { by: actor('human-rights-group', 'ngo'), purposes: ['reporting'] }),
    mandated('sanctions', 'asset-freeze-travel-ban', 1, {
      coercion: 2,
      tool: 'RE-E1',
      purposes: ['targeted', 'to-be-monitored'],
    }),
    mandated('sanctions', 'icc-referral', 1, {
      coercion: 2,
      tool: 'RE-L1',
      purposes: ['targeted', 'prosecution'],
    }),
    mandated('all-necessary-measures', strikes.measure, 4, {
      ...strikes,
      purposes: ['protection'],
      pledgedShare: 1,
      acted: { from: 5, until: 37 },
      contributors: [
        actor('france', 'council-member'),
        actor('united-kingdom', 'council-member'),
        actor('united-states', 'council-member'),
        actor('neighbour', 'neighbour'),
      ],
    }),
  ],
});
