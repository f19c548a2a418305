import {
  after,
  alsoDown,
  alsoUp,
  between,
  down,
  evidenceOf,
  faces,
  pledged,
  up,
} from '#engine/crisis/measures/face/build.ts';
import type { MeasureFace } from '#engine/crisis/measures/face-types.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type PressureId = Extract<
  ReactId,
  | 'presidential-statement'
  | 'demand-ceasefire-res'
  | 'diplomatic-expulsions'
  | 'suspend-membership'
  | 'emergency-special-session'
  | 'safe-exit-offer'
  | 'arms-embargo-state'
  | 'arms-embargo-nonstate'
  | 'asset-freeze-travel-ban'
  | 'commodity-sanctions'
  | 'oil-embargo'
  | 'comprehensive-trade-embargo'
  | 'aid-curtailment'
  | 'sanctions-panel'
  | 'secondary-compliance-visits'
  | 'icc-referral'
  | 'commission-of-inquiry'
>;

/** Measures short of force: words, isolation, sanctions, justice. */
export const reactPressure: Readonly<Record<PressureId, MeasureFace>> = faces('react', {
  'presidential-statement': {
    family: 'political',
    coercion: 1,
    takenBy: ['council'],
    cost: [1, 0],
    time: 'T0',
    promises: [up('leverage', 'S'), up('elite-restraint', 'S')],
    tool: 'DP-P6',
    at: '3.26-3.27',
  },
  'demand-ceasefire-res': {
    family: 'political',
    coercion: 1,
    takenBy: ['council'],
    cost: [1, 0],
    time: 'T1',
    promises: [down('civilian-deaths', 'S'), up('leverage', 'S'), up('peace-momentum', 'S')],
    threat: {
      withinWeeks: 6,
      deliveredBy: [
        'asset-freeze-travel-ban',
        'arms-embargo-state',
        'arms-embargo-nonstate',
        'commodity-sanctions',
        'oil-embargo',
        'icc-referral',
        'peacekeeping-robust',
        'multinational-force-consent',
        'multinational-force-no-consent',
        'regional-force',
      ],
    },
    tool: 'DP-P6',
    at: '4.3-4.9',
  },
  'diplomatic-expulsions': {
    family: 'political',
    coercion: 1,
    takenBy: ['state', 'neighbour'],
    cost: [1, 0],
    time: 'T0',
    promises: [up('leverage', 'S'), alsoDown('peace-momentum', 'S')],
    tool: 'RE-P1',
    at: '4.9',
  },
  'suspend-membership': {
    family: 'political',
    coercion: 1,
    takenBy: ['regional-organisation'],
    cost: [2, 0],
    time: 'T1',
    promises: [up('leverage', 'M'), down('regime-cohesion', 'S'), alsoDown('inducement', 'S')],
    tool: 'RE-P3',
    at: '4.9',
  },
  'emergency-special-session': {
    family: 'political',
    coercion: 1,
    takenBy: ['council'],
    cost: [2, 0],
    time: 'T1',
    promises: [up('legitimacy', 'M'), up('leverage', 'M'), alsoDown('council-unity', 'S')],
    at: '6.28-6.30',
  },
  'safe-exit-offer': {
    family: 'political',
    takenBy: ['regional-organisation', 'neighbour'],
    cost: [2, 1],
    time: 'T1',
    promises: [
      down('civilian-deaths', 'M'),
      down('regime-intent', 'M'),
      up('peace-momentum', 'M'),
      alsoDown('accountability', 'M'),
      alsoDown('legitimacy', 'S'),
    ],
    tool: 'DP-P5',
    at: '3.26-3.27',
  },
  'arms-embargo-state': {
    family: 'security',
    coercion: 2,
    takenBy: ['council'],
    cost: [2, 0],
    time: 'T3',
    promises: [
      down('arms-flow', 'M'),
      up('leverage', 'S'),
      down('civilian-deaths', 'S'),
      alsoUp('armed-strength', 'S'),
    ],
    tool: 'RE-M1',
    at: '4.7',
  },
  'arms-embargo-nonstate': {
    family: 'security',
    coercion: 2,
    takenBy: ['council'],
    cost: [2, 0],
    time: 'T3',
    promises: [down('arms-flow', 'M'), down('armed-strength', 'M')],
    tool: 'RE-M1',
    at: '4.7',
  },
  'asset-freeze-travel-ban': {
    family: 'economic',
    coercion: 2,
    takenBy: ['council', 'state', 'regional-organisation'],
    needs: [evidenceOf(25)],
    cost: [2, 1],
    time: 'T2',
    promises: [
      up('leverage', 'M'),
      up('elite-restraint', 'S'),
      down('regime-cohesion', 'S'),
      alsoUp('regime-intent', 'S'),
    ],
    tool: 'RE-E1',
    at: '4.8',
  },
  'commodity-sanctions': {
    family: 'economic',
    coercion: 2,
    takenBy: ['council', 'regional-organisation'],
    cost: [2, 1],
    time: 'T3',
    promises: [down('armed-strength', 'M'), up('leverage', 'M'), alsoUp('economic-stress', 'S')],
    tool: 'RE-E2',
    at: '4.8',
  },
  'oil-embargo': {
    family: 'economic',
    coercion: 2,
    takenBy: ['council', 'regional-organisation'],
    cost: [3, 1],
    time: 'T3',
    promises: [up('leverage', 'L'), alsoUp('economic-stress', 'L'), alsoUp('excess-deaths', 'S')],
    tool: 'RE-E3',
    at: '4.8',
  },
  'comprehensive-trade-embargo': {
    family: 'economic',
    coercion: 2,
    takenBy: ['council'],
    cost: [4, 2],
    time: 'T3',
    promises: [
      up('leverage', 'L'),
      alsoUp('economic-stress', 'L'),
      alsoUp('excess-deaths', 'M'),
      alsoUp('civilian-deaths', 'S'),
      alsoUp('regime-cohesion', 'M'),
    ],
    tool: 'RE-E2',
    at: '4.4-4.5; 4.8',
  },
  'aid-curtailment': {
    family: 'economic',
    coercion: 2,
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    cost: [2, 0],
    time: 'T2',
    promises: [up('leverage', 'M'), alsoDown('state-capacity', 'M'), alsoUp('economic-stress', 'S')],
    tool: 'DP-E6',
    at: '3.28',
  },
  'sanctions-panel': {
    family: 'economic',
    takenBy: ['council'],
    parameters: { money: between(1, 10, 3), weeks: between(26, 104, 52) },
    needs: [
      after(
        'asset-freeze-travel-ban',
        'arms-embargo-state',
        'arms-embargo-nonstate',
        'commodity-sanctions',
        'oil-embargo',
        'comprehensive-trade-embargo',
      ),
    ],
    cost: [1, 1],
    time: 'T3',
    promises: [up('evidence-quality', 'M'), up('neighbour-compliance', 'M'), up('leverage', 'S')],
    tool: 'RE-E1',
    at: '4.8',
  },
  'secondary-compliance-visits': {
    family: 'economic',
    coercion: 1,
    takenBy: ['council', 'regional-organisation'],
    cost: [1, 1],
    time: 'T3',
    promises: [up('neighbour-compliance', 'M')],
    tool: 'RE-E1',
    at: '4.8',
  },
  'icc-referral': {
    family: 'legal',
    coercion: 2,
    takenBy: ['council'],
    needs: [evidenceOf(30)],
    cost: [3, 0],
    time: 'T3',
    promises: [
      up('elite-restraint', 'M'),
      up('accountability', 'M'),
      up('leverage', 'S'),
      alsoDown('peace-momentum', 'M'),
      alsoUp('regime-intent', 'S'),
    ],
    tool: 'RE-L1',
    at: '3.29-3.31',
  },
  'commission-of-inquiry': {
    family: 'legal',
    coercion: 1,
    takenBy: ['council', 'secretariat'],
    parameters: { money: between(2, 20, 6), weeks: between(13, 104, 40) },
    consent: 'helps',
    needs: [pledged('money', 0.5)],
    cost: [1, 1],
    time: 'T3',
    promises: [up('evidence-quality', 'L'), up('accountability', 'S')],
    tool: 'RE-L1',
    at: '4.28-4.31',
  },
});
