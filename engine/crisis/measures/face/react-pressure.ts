import { alsoDown, down, faces, rivalOf, up, vetoCast } from '#engine/crisis/measures/face/build.ts';
import type { MeasureFace } from '#engine/crisis/measures/face-types.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type PressureId = Extract<
  ReactId,
  | 'presidential-statement'
  | 'demand-ceasefire-res'
  | 'diplomatic-expulsions'
  | 'military-cooperation-ended'
  | 'suspend-membership'
  | 'recognise-rival-authority'
  | 'emergency-special-session'
  | 'veto-debate-76-262'
  | 'safe-exit-offer'
>;

/** Words, isolation and the way round a veto: pressure that takes nothing away but standing. */
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
        'aviation-ban',
        'naval-embargo',
        'comprehensive-trade-embargo',
        'icc-referral',
        'ad-hoc-tribunal',
        'no-fly-zone',
        'air-strikes-protection',
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
  'military-cooperation-ended': {
    family: 'security',
    coercion: 2,
    takenBy: ['state', 'neighbour'],
    cost: [2, 0],
    time: 'T2',
    promises: [up('leverage', 'M'), alsoDown('elite-restraint', 'S')],
    tool: 'RE-M2',
    at: '4.7',
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
  'recognise-rival-authority': {
    family: 'political',
    coercion: 1,
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    needs: [rivalOf(40)],
    cost: [3, 0],
    time: 'T1',
    promises: [
      down('regime-cohesion', 'M'),
      up('leverage', 'S'),
      alsoDown('peace-momentum', 'M'),
      alsoDown('inducement', 'S'),
      alsoDown('legitimacy', 'S'),
    ],
    tool: 'DP-P10',
    at: '3.26-3.27; 4.9',
  },
  'emergency-special-session': {
    family: 'political',
    coercion: 1,
    takenBy: ['council'],
    needs: [vetoCast],
    cost: [2, 0],
    time: 'T1',
    promises: [up('legitimacy', 'M'), up('leverage', 'M'), alsoDown('council-unity', 'S')],
    at: '6.28-6.30',
  },
  'veto-debate-76-262': {
    family: 'political',
    coercion: 1,
    takenBy: ['state', 'neighbour'],
    needs: [vetoCast],
    cost: [1, 0],
    time: 'T1',
    promises: [
      up('council-attention', 'S'),
      up('legitimacy', 'S'),
      up('leverage', 'S'),
      alsoDown('council-unity', 'S'),
    ],
    at: '6.20-6.21; 6.28-6.30',
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
});
