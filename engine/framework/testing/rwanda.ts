import type { AssessedRecord } from '#engine/framework/record.ts';
import { actor, mandated, recordOf, type Sketch, taken, voted } from './records.ts';

/** After Rwanda in 1994, in outline: week 0 is 1 January, the killing begins in week 14, Operation Turquoise in week 25. */
const killing = (week: number) => (week >= 14 && week <= 27 ? 57_000 : 0);

const lived: Sketch = {
  weeks: 34,
  killed: killing,
  stage: (week) => (week < 14 ? 'prevent' : week < 29 ? 'react' : 'rebuild'),
  settlement: (week) => (week >= 28 ? 'victory-of-armed-group' : 'agreement'),
  indices: {
    'atrocity-risk': 85,
    'regime-intent': 90,
    'evidence-quality': (week) => (week < 16 ? 35 : 60),
    'wider-war-risk': 45,
    'state-capacity': 35,
  },
};

const ngo = actor('human-rights-group', 'ngo');
const force = { measure: 'multinational-force-no-consent', coercion: 3, military: true } as const;
const mission = { measure: 'peacekeeping-small', coercion: 0, military: true } as const;

export const rwandaLike: AssessedRecord = recordOf({
  lived,
  alone: {
    ...lived,
    weeks: 34,
    killed: (week) => killing(week) + (week >= 25 && week <= 27 ? 5_000 : 0),
  },
  country: { perpetrator: 'state', exclusion: 90, threatened: {} },
  reports: [
    { week: 1, warning: 'none' },
    { week: 2, warning: 'alert' },
  ],
  discussions: [
    { week: 13, body: 'council' },
    { week: 16, body: 'council' },
    { week: 19, body: 'council' },
  ],
  drafts: [
    voted('mission', 0, 'adopted', [mission], { chapterSeven: false, vote: { inFavour: 15 } }),
    voted('cut', 16, 'adopted', [], { chapterSeven: false, vote: { inFavour: 15 } }),
    voted('embargo', 19, 'adopted', [{ measure: 'arms-embargo-state', coercion: 2, military: false }]),
    voted('turquoise', 24, 'adopted', [force], {
      exitPlan: true,
      claims: ['authority', 'just-cause', 'intention', 'last-resort', 'proportional-means', 'prospects'],
      vote: {
        inFavour: 10,
        ballots: [
          { seat: 'france', inFavour: true, reasons: ['just-cause'] },
          { seat: 'new-zealand', inFavour: false, reasons: ['intention', 'prospects'] },
        ],
      },
    }),
  ],
  measures: [
    mandated('mission', 'peacekeeping-small', 0, {
      military: true,
      consent: 'given',
      purposes: ['protection'],
      pledgedShare: 0.9,
      mandatedWeeks: 26,
      acted: { from: 1, until: 16 },
    }),
    taken('mediation-process', 0, {
      by: actor('regional-body', 'regional-organisation'),
      stage: 'prevent',
      tool: 'DP-P5',
      purposes: ['mediation'],
      consent: 'given',
      acted: { from: 1, until: 14 },
      futile: { since: 14, reason: 'talks-collapsed' },
    }),
    taken('field-report', 15, { by: ngo, stage: 'prevent', tool: 'DP-P6', purposes: ['reporting'] }),
    mandated('cut', 'withdraw-mission', 16, { purposes: ['withdrawal'] }),
    mandated('statement', 'presidential-statement', 17, { coercion: 1, purposes: ['words'] }),
    mandated('embargo', 'arms-embargo-state', 19, {
      coercion: 2,
      tool: 'RE-M1',
      purposes: ['targeted', 'to-be-monitored'],
    }),
    mandated('turquoise', force.measure, 24, {
      ...force,
      purposes: ['protection'],
      pledgedShare: 1,
      mandatedWeeks: 9,
      acted: { from: 25, until: 33 },
      contributors: [actor('france', 'council-member'), actor('senegal', 'council-member')],
    }),
  ],
});
