import type { AssessedRecord } from '#engine/framework/record.ts';
import { actor, answered, mandated, recordOf, taken, voted } from './records.ts';

/** A model success: warned early, answered early, with all families of tools, everybody at the table, and no mass violence. */
const union = actor('regional-body', 'regional-organisation');
const relief = actor('relief-agency', 'ngo');
const state = actor('ambassador', 'concerned-state');
const early = { stage: 'prevent', consent: 'given', pledgedShare: 1 } as const;

export const prevented: AssessedRecord = recordOf({
  lived: {
    weeks: 32,
    killed: (week) => (week < 20 ? 12 : 3),
    indices: {
      'atrocity-risk': (week) => (week < 4 ? 45 : week < 20 ? 60 : 35),
      'evidence-quality': 50,
      'humanitarian-access': 70,
      'relapse-risk': 25,
    },
  },
  alone: { weeks: 32, killed: (week) => (week < 12 ? 20 : 400) },
  country: { perpetrator: 'both', exclusion: 60, threatened: {} },
  reports: [
    { week: 2, warning: 'none' },
    { week: 4, warning: 'watch' },
    { week: 8, warning: 'alert' },
  ],
  discussions: [
    { week: 4, body: 'council' },
    { week: 8, body: 'council' },
  ],
  answers: [
    answered('talks', 'granted', 4),
    answered('observers', 'granted', 4),
    answered('access', 'granted', 6),
  ],
  participation: [
    { week: 4, ...union },
    { week: 4, ...relief },
    { week: 6, ...actor('neighbour', 'neighbour') },
  ],
  drafts: [
    voted('deployment', 8, 'adopted', [{ measure: 'preventive-deployment', coercion: 0, military: true }], {
      chapterSeven: false,
    }),
  ],
  measures: [
    taken('mediation-process', 4, { ...early, by: union, tool: 'DP-P5', purposes: ['mediation'] }),
    taken('fact-finding-mission', 4, { ...early, tool: 'DP-P2', purposes: ['reporting'] }),
    taken('field-report', 4, { by: relief, stage: 'prevent', tool: 'DP-P6', purposes: ['reporting'] }),
    taken('conditional-aid-offer', 4, {
      ...early,
      by: actor('germany', 'council-member'),
      tool: 'DP-E1',
      purposes: ['inducement'],
    }),
    taken('accountability-warning', 8, { stage: 'prevent', coercion: 1, tool: 'DP-L4', purposes: ['words'] }),
    mandated('deployment', 'preventive-deployment', 8, {
      ...early,
      military: true,
      tool: 'DP-M2',
      purposes: ['protection'],
      mandatedWeeks: 26,
    }),
    taken('hate-speech-countermeasures', 4, { ...early, by: state, tool: 'RC-P4' }),
    taken('minority-protection-law', 8, { ...early, by: state, tool: 'RC-L4', pledgedShare: null }),
    taken('early-livelihood-support', 6, { ...early, by: relief, tool: 'RC-E2' }),
  ],
});
