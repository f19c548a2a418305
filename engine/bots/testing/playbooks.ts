import type { Playbook } from '#engine/scenario/schema/playbook.ts';

/** A small council's session in steps of every kind: a draft that passes, one that is vetoed, moves, a pledge, a question. */
export const playbook: Playbook = {
  title: 'Steps of every kind',
  about: 'For tests.',
  length: 60,
  seed: 'dice',
  turns: {
    '1': [
      { seat: 'region', move: { measure: 'mediation-process', money: 4 } },
      {
        seat: 'e1',
        draft: {
          name: 'mission',
          title: 'A mission by invitation',
          measures: [{ measure: 'preventive-deployment', troops: 1_000 }],
          with: ['p1', 'e2'],
          'chapter-seven': false,
        },
      },
      { seat: 'ambassador', ask: 'mission' },
      { vote: { on: 'mission', yes: [], no: [], abstain: ['p2'], others: 'yes' } },
      { seat: 'e3', pledge: { to: 'preventive-deployment', troops: 500, money: 10 } },
    ],
    '2': [
      {
        seat: 'p1',
        draft: {
          name: 'court',
          title: 'A referral',
          measures: ['icc-referral'],
          with: [],
          'chapter-seven': true,
        },
      },
      { vote: { on: 'court', yes: [], no: ['p2'], abstain: [], others: 'yes' } },
    ],
    '3': [{ seat: 'relief', move: 'public-warning-statement' }],
  },
};
