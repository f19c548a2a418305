import type { AssessedRecord } from '#engine/framework/record.ts';
import { actor, mandated, recordOf, type Sketch, taken, voted } from './records.ts';

/** After Kosovo in 1998 and 1999, in outline: week 0 is 1 March 1998, the air campaign begins in week 55, without the Council. */
const between = (week: number, from: number, to: number) => week >= from && week <= to;
const killed = (week: number) => (between(week, 56, 66) ? 790 : between(week, 1, 55) ? 38 : 0);

const lived: Sketch = {
  weeks: 72,
  killed,
  fled: (week) =>
    between(week, 13, 30) ? 15_000 : between(week, 48, 55) ? 8_000 : between(week, 56, 66) ? 77_000 : 0,
  byInterveners: (week) => (between(week, 56, 66) ? 46 : 0),
  stage: (week) => (week < 1 ? 'prevent' : week < 67 ? 'react' : 'rebuild'),
  settlement: (week) => (week >= 67 ? 'agreement' : 'none'),
  indices: {
    'regime-intent': 80,
    'atrocity-risk': 75,
    'evidence-quality': 60,
    'peace-momentum': (week) => (between(week, 49, 56) ? 44 : 20),
    'wider-war-risk': 50,
  },
};

export const kosovoLike: AssessedRecord = recordOf({
  lived,
  alone: { ...lived, killed: (week) => killed(week) + (between(week, 56, 72) ? 120 : 0), byInterveners: 0 },
  country: { perpetrator: 'state', exclusion: 80, threatened: {} },
  drafts: [
    voted('embargo', 4, 'adopted', [{ measure: 'arms-embargo-state', coercion: 2, military: false }], {
      vote: { inFavour: 14 },
    }),
    voted(
      'verification',
      33,
      'adopted',
      [{ measure: 'human-rights-monitors', coercion: 0, military: false }],
      {
        vote: { inFavour: 13 },
      },
    ),
    voted('condemnation', 55, 'failed', [], { vote: { inFavour: 3 } }),
    voted(
      'administration',
      67,
      'adopted',
      [{ measure: 'multidimensional-pko', coercion: 0, military: true }],
      {
        vote: { inFavour: 14 },
      },
    ),
  ],
  measures: [
    taken('public-warning-statement', 1, {
      by: actor('regional-body', 'regional-organisation'),
      coercion: 1,
      purposes: ['warning', 'words'],
    }),
    taken('mediation-process', 2, {
      by: actor('regional-body', 'regional-organisation'),
      tool: 'DP-P5',
      purposes: ['mediation'],
      consent: 'given',
    }),
    mandated('embargo', 'arms-embargo-state', 4, {
      coercion: 2,
      tool: 'RE-M1',
      purposes: ['targeted', 'to-be-monitored'],
    }),
    mandated('verification', 'human-rights-monitors', 33, {
      purposes: ['reporting'],
      consent: 'given',
      acted: { from: 36, until: 54 },
    }),
    taken('field-report', 46, { by: actor('human-rights-group', 'ngo'), purposes: ['reporting'] }),
    taken('coalition-without-mandate', 55, {
      by: actor('united-states', 'council-member'),
      coercion: 3,
      military: true,
      pledgedShare: 1,
      mandatedWeeks: 12,
      acted: { from: 56, until: 66 },
      contributors: [
        actor('united-kingdom', 'council-member'),
        actor('france', 'council-member'),
        actor('neighbour', 'neighbour'),
      ],
    }),
  ],
});
