import {
  after,
  alsoDown,
  alsoUp,
  between,
  down,
  evidenceOf,
  faces,
  sanctions,
  up,
} from '#engine/crisis/measures/face/build.ts';
import type { MeasureFace } from '#engine/crisis/measures/face-types.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type SanctionsId = Extract<
  ReactId,
  | 'arms-embargo-state'
  | 'arms-embargo-nonstate'
  | 'asset-freeze-travel-ban'
  | 'commodity-sanctions'
  | 'oil-embargo'
  | 'aviation-ban'
  | 'financial-sector-isolation'
  | 'comprehensive-trade-embargo'
  | 'aid-curtailment'
  | 'sanctions-panel'
  | 'secondary-compliance-visits'
>;

/** Sanctions, and who watches over them. */
export const reactSanctions: Readonly<Record<SanctionsId, MeasureFace>> = faces('react', {
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
  'aviation-ban': {
    family: 'economic',
    coercion: 2,
    takenBy: ['council', 'regional-organisation'],
    cost: [2, 0],
    time: 'T1',
    promises: [up('leverage', 'S'), down('arms-flow', 'S'), alsoDown('humanitarian-access', 'S')],
    tool: 'RE-E4',
    at: '4.8',
  },
  'financial-sector-isolation': {
    family: 'economic',
    coercion: 2,
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    cost: [3, 1],
    time: 'T2',
    promises: [
      up('leverage', 'L'),
      down('regime-cohesion', 'S'),
      alsoDown('state-capacity', 'M'),
      alsoUp('economic-stress', 'L'),
      alsoUp('refugees', 'S'),
    ],
    tool: 'RE-E1',
    at: '4.8',
  },
  'comprehensive-trade-embargo': {
    family: 'economic',
    coercion: 2,
    takenBy: ['council'],
    cost: [4, 2],
    time: 'T4',
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
    needs: [after(...sanctions)],
    cost: [1, 1],
    time: 'T3',
    promises: [
      up('evidence-quality', 'M'),
      up('neighbour-compliance', 'M'),
      up('leverage', 'S'),
      alsoDown('council-unity', 'S'),
    ],
    tool: 'RE-E1',
    at: '4.8',
  },
  'secondary-compliance-visits': {
    family: 'economic',
    coercion: 1,
    takenBy: ['council', 'regional-organisation'],
    needs: [after(...sanctions)],
    cost: [1, 1],
    time: 'T3',
    promises: [up('neighbour-compliance', 'M')],
    tool: 'RE-E1',
    at: '4.8',
  },
});
