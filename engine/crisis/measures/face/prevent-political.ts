import {
  accessOf,
  alsoDown,
  alsoUp,
  between,
  consentTo,
  down,
  evidenceOf,
  faces,
  pledged,
  up,
} from '#engine/crisis/measures/face/build.ts';
import type { MeasureFace } from '#engine/crisis/measures/face-types.ts';
import type { PreventId } from '#engine/crisis/measures/ids.ts';

type PoliticalId = Extract<
  PreventId,
  | 'sg-good-offices'
  | 'sg-art99-letter'
  | 'fact-finding-mission'
  | 'council-visiting-mission'
  | 'special-envoy'
  | 'mediation-process'
  | 'track-two-dialogue'
  | 'group-of-friends'
  | 'eminent-persons-panel'
  | 'power-sharing-offer'
  | 'election-dispute-mechanism'
  | 'election-observation'
  | 'public-warning-statement'
  | 'council-press-statement'
  | 'field-report'
  | 'press-investigation'
>;

export const preventPolitical: Readonly<Record<PoliticalId, MeasureFace>> = faces('prevent', {
  'sg-good-offices': {
    family: 'political',
    takenBy: ['secretariat'],
    consent: 'helps',
    cost: [1, 1],
    time: 'T1',
    promises: [up('peace-momentum', 'M'), down('incitement', 'S')],
    tool: 'DP-P1',
    at: '3.26-3.27',
  },
  'sg-art99-letter': {
    family: 'political',
    takenBy: ['secretariat'],
    needs: [evidenceOf(25)],
    cost: [3, 0],
    time: 'T0',
    promises: [up('council-attention', 'L'), up('leverage', 'S'), alsoDown('council-unity', 'S')],
    tool: 'DP-P1',
    at: '3.26-3.27; 6.15',
  },
  'fact-finding-mission': {
    family: 'political',
    takenBy: ['council', 'secretariat'],
    parameters: { money: between(2, 20, 5), weeks: between(8, 52, 16) },
    consent: 'helps',
    needs: [pledged('money', 0.5)],
    cost: [1, 1],
    time: 'T2',
    promises: [up('evidence-quality', 'L'), up('elite-restraint', 'S'), alsoDown('inducement', 'S')],
    tool: 'DP-P2',
    at: '3.26; 4.28-4.31',
  },
  'council-visiting-mission': {
    family: 'political',
    takenBy: ['council'],
    consent: 'needed',
    needs: [consentTo('observers')],
    cost: [1, 1],
    time: 'T1',
    promises: [up('leverage', 'M'), up('evidence-quality', 'S')],
    tool: 'DP-P2',
    at: '3.26-3.27',
  },
  'special-envoy': {
    family: 'political',
    takenBy: ['secretariat', 'regional-organisation'],
    parameters: { money: between(1, 10, 3) },
    consent: 'helps',
    needs: [pledged('money', 0.5)],
    cost: [1, 1],
    time: 'T2',
    promises: [up('peace-momentum', 'M')],
    tool: 'DP-P5',
    at: '3.26-3.27',
  },
  'mediation-process': {
    family: 'political',
    takenBy: ['regional-organisation', 'secretariat', 'neighbour'],
    parameters: { money: between(2, 20, 5) },
    consent: 'needed',
    needs: [consentTo('talks'), pledged('money', 0.5)],
    cost: [2, 2],
    time: 'T2',
    promises: [
      up('peace-momentum', 'L'),
      down('civilian-deaths', 'M'),
      down('regime-intent', 'M'),
      alsoUp('armed-strength', 'S'),
    ],
    tool: 'DP-P5',
    at: '3.26-3.27',
  },
  'track-two-dialogue': {
    family: 'political',
    takenBy: ['ngo'],
    parameters: { money: between(1, 10, 2) },
    needs: [pledged('money', 0.5)],
    cost: [1, 1],
    time: 'T3',
    promises: [down('incitement', 'S'), up('intergroup-trust', 'S'), up('peace-momentum', 'S')],
    tool: 'DP-P7',
    at: '3.26-3.27',
  },
  'group-of-friends': {
    family: 'political',
    takenBy: ['state', 'neighbour'],
    cost: [1, 0],
    time: 'T2',
    promises: [
      up('council-unity', 'S'),
      up('neighbour-compliance', 'M'),
      up('leverage', 'S'),
      alsoDown('legitimacy', 'S'),
    ],
    tool: 'DP-P3',
    at: '3.26-3.27',
  },
  'eminent-persons-panel': {
    family: 'political',
    takenBy: ['regional-organisation'],
    consent: 'needed',
    needs: [consentTo('talks')],
    cost: [2, 1],
    time: 'T1',
    promises: [up('peace-momentum', 'M'), up('elite-restraint', 'S')],
    tool: 'DP-P4',
    at: '3.26-3.27',
  },
  'power-sharing-offer': {
    family: 'political',
    takenBy: ['concerned-state'],
    consent: 'needed',
    needs: [consentTo('talks')],
    cost: [4, 0],
    time: 'T2',
    promises: [
      up('peace-momentum', 'L'),
      down('civilian-deaths', 'M'),
      down('regime-intent', 'M'),
      alsoDown('regime-cohesion', 'M'),
      alsoDown('accountability', 'S'),
    ],
    tool: 'RC-P2',
    at: '3.21',
  },
  'election-dispute-mechanism': {
    family: 'political',
    takenBy: ['concerned-state', 'regional-organisation', 'secretariat'],
    parameters: { money: between(2, 20, 5) },
    consent: 'needed',
    needs: [consentTo('talks')],
    cost: [2, 1],
    time: 'T1',
    promises: [
      down('incitement', 'M'),
      up('intergroup-trust', 'S'),
      up('peace-momentum', 'S'),
      alsoUp('incitement', 'S'),
    ],
    tool: 'DP-L1',
    at: '3.29-3.31',
  },
  'election-observation': {
    family: 'political',
    takenBy: ['regional-organisation', 'ngo'],
    parameters: { money: between(1, 20, 4) },
    consent: 'needed',
    needs: [consentTo('observers'), pledged('money', 0.5)],
    cost: [1, 1],
    time: 'T1',
    promises: [
      up('intergroup-trust', 'S'),
      up('evidence-quality', 'S'),
      down('incitement', 'S'),
      alsoUp('regime-cohesion', 'S'),
    ],
    tool: 'RC-P1',
    at: '3.21',
  },
  'public-warning-statement': {
    family: 'political',
    coercion: 1,
    takenBy: ['secretariat', 'ngo', 'regional-organisation'],
    cost: [1, 0],
    time: 'T0',
    promises: [up('elite-restraint', 'S'), up('council-attention', 'M'), up('leverage', 'S')],
    tool: 'DP-P13',
    at: '3.26-3.27',
  },
  'council-press-statement': {
    family: 'political',
    takenBy: ['council'],
    cost: [1, 0],
    time: 'T0',
    promises: [up('leverage', 'S'), up('elite-restraint', 'S')],
    tool: 'DP-P6',
    at: '3.26-3.27',
  },
  'field-report': {
    family: 'political',
    takenBy: ['ngo'],
    needs: [accessOf(12)],
    cost: [1, 1],
    time: 'T1',
    promises: [up('evidence-quality', 'M'), up('council-attention', 'S')],
    tool: 'DP-P6',
    at: '3.10-3.17; 4.28-4.31',
  },
  'press-investigation': {
    family: 'political',
    coercion: 1,
    takenBy: ['press'],
    cost: [1, 1],
    time: 'T1',
    promises: [up('evidence-quality', 'M'), up('council-attention', 'M'), up('leverage', 'S')],
    tool: 'DP-P13',
    at: '3.10-3.17',
  },
});
