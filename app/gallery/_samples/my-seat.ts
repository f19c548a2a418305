import type { MySeatView } from '#app/_features/my-seat/components/seat-views.ts';
import { brief } from '#app/gallery/_samples/brief.ts';
import { measures } from '#app/gallery/_samples/measures.ts';
import { seat } from '#app/gallery/_samples/seats.ts';

export const mySeat: MySeatView = {
  face: seat('ghana'),
  role: 'An elected member that has given soldiers to many peace operations.',
  iLead: true,
  leadName: 'Ama',
  members: ['Ama', 'Kofi'],
  takeLead: null,
  returnCode: 'CFHJK-MNPRT',
  brief,
  means: {
    politicalCapital: { left: 7, of: 12 },
    resources: {
      troops: { left: 850, of: 850 },
      police: { left: 0, of: 0 },
      money: { left: 25, of: 40 },
    },
  },
  stage: 'prevent',
  moves: measures.filter((measure) => measure.stage === 'prevent' || measure.id === 'ddr'),
  ownMoves: [
    { id: 'm9', name: 'Special envoy', status: 'acting since the week of 2 April', end: { may: 'yes' } },
  ],
  capital: null,
  stepOut: { may: 'yes' },
};

export const ambassador: MySeatView = {
  ...mySeat,
  face: seat('velmara'),
  role: 'The ambassador of the state concerned.',
  iLead: false,
  leadName: 'Tomás',
  members: ['Tomás', 'Ada'],
  takeLead: { may: 'yes' },
  ownMoves: [],
  capital: {
    questions: (['observers', 'mission', 'access', 'talks', 'restraint'] as const).map((about, index) => ({
      about,
      permit:
        index === 1
          ? { may: 'no', because: { code: 'capital/already-answered', params: { about } } }
          : { may: 'yes' },
    })),
    answers: [
      {
        request: 'r2',
        about: 'mission',
        granted: false,
        reason: 'It sees foreign soldiers as the end of its rule.',
        bring: { may: 'yes' },
      },
      {
        request: 'r1',
        about: 'observers',
        granted: true,
        reason: 'It wants calm before the aid conference.',
        bring: null,
      },
    ],
  },
};
