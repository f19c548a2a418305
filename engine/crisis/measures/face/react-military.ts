import {
  after,
  alsoDown,
  alsoUp,
  between,
  ceasefireHolds,
  consentTo,
  down,
  faces,
  pledged,
  up,
} from '#engine/crisis/measures/face/build.ts';
import type { MeasureFace, ParameterFace } from '#engine/crisis/measures/face-types.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type MilitaryId = Extract<
  ReactId,
  | 'observer-mission'
  | 'peacekeeping-small'
  | 'peacekeeping-robust'
  | 'reinforce-mission'
  | 'withdraw-mission'
  | 'rapid-reaction-force'
  | 'safe-areas'
  | 'no-fly-zone'
  | 'air-strikes-protection'
  | 'multinational-force-consent'
  | 'multinational-force-no-consent'
  | 'regional-force'
  | 'coalition-without-mandate'
>;

const force = (
  troops: readonly [number, number, number],
  police: readonly [number, number, number],
  money: readonly [number, number, number],
): ParameterFace => ({
  troops: between(...troops),
  police: between(...police),
  money: between(...money),
  weeks: between(12, 104, 52),
  target: 'country-or-region',
});

const missions = [
  'preventive-deployment',
  'observer-mission',
  'peacekeeping-small',
  'peacekeeping-robust',
  'multidimensional-pko',
  'regional-force',
] as const;

/** Measures with military means, from observers to force without consent. */
export const reactMilitary: Readonly<Record<MilitaryId, MeasureFace>> = faces('react', {
  'observer-mission': {
    family: 'security',
    military: true,
    takenBy: ['council', 'regional-organisation'],
    parameters: { ...force([50, 500, 200], [0, 100, 0], [5, 60, 15]), target: 'country-or-region' },
    consent: 'needed',
    needs: [consentTo('observers'), ceasefireHolds, pledged('troops', 0.3)],
    cost: [1, 2],
    time: 'T2',
    promises: [up('evidence-quality', 'M'), up('peace-momentum', 'S')],
    at: '7.3-7.8',
  },
  'peacekeeping-small': {
    family: 'security',
    military: true,
    takenBy: ['council'],
    parameters: force([500, 2_500, 2_000], [0, 500, 100], [30, 300, 100]),
    consent: 'needed',
    needs: [consentTo('mission'), pledged('troops', 0.2)],
    cost: [2, 3],
    time: 'T3',
    promises: [down('civilian-deaths', 'S'), up('intergroup-trust', 'S'), down('battle-deaths', 'S')],
    at: '7.24-7.38',
  },
  'peacekeeping-robust': {
    family: 'security',
    military: true,
    takenBy: ['council'],
    parameters: force([5_000, 20_000, 10_000], [0, 2_000, 600], [200, 1_500, 500]),
    consent: 'needed',
    needs: [consentTo('mission'), pledged('troops', 0.2)],
    cost: [3, 5],
    time: 'T3',
    promises: [down('civilian-deaths', 'L'), down('battle-deaths', 'L'), down('relapse-risk', 'L')],
    at: '7.24-7.38; 7.50-7.51',
  },
  'reinforce-mission': {
    family: 'security',
    military: true,
    takenBy: ['council'],
    parameters: force([500, 10_000, 3_000], [0, 1_000, 200], [30, 600, 120]),
    consent: 'helps',
    needs: [after(...missions), pledged('troops', 0.2)],
    cost: [2, 4],
    time: 'T2',
    promises: [down('civilian-deaths', 'M'), down('battle-deaths', 'S')],
    at: '7.24-7.38',
  },
  'withdraw-mission': {
    family: 'security',
    takenBy: ['council'],
    needs: [after(...missions, 'human-rights-monitors')],
    cost: [1, 0],
    time: 'T0',
    promises: [alsoUp('civilian-deaths', 'L'), alsoUp('regime-intent', 'M'), alsoDown('credibility', 'M')],
    at: '7.39-7.49',
  },
  'rapid-reaction-force': {
    family: 'security',
    military: true,
    takenBy: ['council'],
    parameters: force([500, 6_000, 2_500], [0, 0, 0], [30, 500, 150]),
    consent: 'helps',
    needs: [after(...missions, 'safe-areas'), pledged('troops', 0.4)],
    cost: [3, 4],
    time: 'T2',
    promises: [down('civilian-deaths', 'M'), up('elite-restraint', 'M'), alsoUp('battle-deaths', 'S')],
    at: '7.24-7.38',
  },
  'safe-areas': {
    family: 'security',
    coercion: 2,
    military: true,
    takenBy: ['council'],
    parameters: force([2_000, 34_000, 8_000], [0, 0, 0], [50, 1_000, 250]),
    cost: [3, 4],
    time: 'T1',
    promises: [
      down('civilian-deaths', 'M'),
      alsoDown('credibility', 'M'),
      alsoUp('displaced-internally', 'S'),
    ],
    at: '7.24-7.38',
  },
  'no-fly-zone': {
    family: 'security',
    coercion: 3,
    military: true,
    takenBy: ['council'],
    parameters: { money: between(50, 1_000, 300), weeks: between(4, 52, 26) },
    needs: [pledged('money', 0.5)],
    cost: [4, 5],
    time: 'T1',
    promises: [
      down('civilian-deaths', 'S'),
      up('leverage', 'S'),
      alsoUp('intervener-harm', 'S'),
      alsoUp('wider-war-risk', 'S'),
    ],
    at: '4.15-4.17',
  },
  'air-strikes-protection': {
    family: 'security',
    coercion: 3,
    military: true,
    takenBy: ['council'],
    parameters: { money: between(100, 2_000, 500), weeks: between(2, 40, 12), target: 'country-or-region' },
    needs: [pledged('money', 0.5)],
    cost: [5, 6],
    time: 'T1',
    promises: [
      down('civilian-deaths', 'L'),
      down('regime-cohesion', 'M'),
      alsoUp('intervener-harm', 'M'),
      alsoUp('wider-war-risk', 'M'),
      alsoDown('council-unity', 'M'),
    ],
    at: '4.15-4.17',
  },
  'multinational-force-consent': {
    family: 'security',
    military: true,
    takenBy: ['council'],
    parameters: force([2_000, 20_000, 6_000], [0, 1_000, 200], [100, 1_500, 350]),
    consent: 'needed',
    needs: [consentTo('mission'), pledged('troops', 0.4)],
    cost: [3, 5],
    time: 'T1',
    promises: [down('civilian-deaths', 'XL'), down('battle-deaths', 'L'), alsoDown('state-capacity', 'S')],
    tool: 'DP-M2',
    at: '7.3-7.8',
  },
  'multinational-force-no-consent': {
    family: 'security',
    coercion: 3,
    military: true,
    takenBy: ['council'],
    parameters: force([10_000, 60_000, 25_000], [0, 2_000, 500], [500, 5_000, 1_500]),
    needs: [pledged('troops', 0.6), pledged('money', 0.4)],
    cost: [5, 8],
    time: 'T2',
    promises: [
      down('civilian-deaths', 'L'),
      down('regime-cohesion', 'L'),
      alsoUp('battle-deaths', 'L'),
      alsoUp('intervener-harm', 'M'),
      alsoUp('wider-war-risk', 'M'),
      alsoUp('spill-over', 'M'),
    ],
    at: '4.15-4.43',
  },
  'regional-force': {
    family: 'security',
    military: true,
    takenBy: ['regional-organisation'],
    parameters: force([1_000, 10_000, 4_000], [0, 500, 100], [30, 600, 150]),
    consent: 'needed',
    needs: [consentTo('mission'), pledged('troops', 0.3)],
    cost: [3, 4],
    time: 'T2',
    promises: [down('civilian-deaths', 'M'), down('battle-deaths', 'S'), alsoUp('spill-over', 'S')],
    at: '6.31-6.35',
  },
  'coalition-without-mandate': {
    family: 'security',
    coercion: 3,
    military: true,
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    parameters: { money: between(200, 3_000, 800), weeks: between(2, 40, 12), target: 'country-or-region' },
    needs: [pledged('money', 0.5)],
    cost: [6, 8],
    time: 'T1',
    promises: [
      down('civilian-deaths', 'M'),
      down('regime-cohesion', 'M'),
      alsoDown('council-unity', 'L'),
      alsoDown('legitimacy', 'L'),
      alsoUp('intervener-harm', 'M'),
      alsoUp('wider-war-risk', 'L'),
    ],
    at: '6.36-6.40',
  },
});
