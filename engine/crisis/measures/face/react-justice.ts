import {
  after,
  alsoDown,
  alsoUp,
  between,
  evidenceOf,
  faces,
  pledged,
  up,
} from '#engine/crisis/measures/face/build.ts';
import type { MeasureFace } from '#engine/crisis/measures/face-types.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type JusticeId = Extract<
  ReactId,
  | 'icc-referral'
  | 'icc-sequence-later'
  | 'icc-deferral-art16'
  | 'ad-hoc-tribunal'
  | 'commission-of-inquiry'
  | 'evidence-mechanism'
  | 'universal-jurisdiction-case'
  | 'icj-provisional-measures'
>;

/** Courts, and the evidence that they need. */
export const reactJustice: Readonly<Record<JusticeId, MeasureFace>> = faces('react', {
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
  'icc-sequence-later': {
    family: 'legal',
    coercion: 1,
    takenBy: ['council'],
    needs: [evidenceOf(20)],
    cost: [2, 0],
    time: 'T1',
    promises: [up('elite-restraint', 'S'), up('peace-momentum', 'S'), alsoDown('accountability', 'S')],
    threat: { withinWeeks: 26, deliveredBy: ['icc-referral', 'ad-hoc-tribunal', 'hybrid-court'] },
    tool: 'DP-L4',
    at: '3.29-3.31',
  },
  'icc-deferral-art16': {
    family: 'legal',
    takenBy: ['council'],
    needs: [after('icc-referral')],
    cost: [2, 0],
    time: 'T1',
    promises: [
      up('peace-momentum', 'S'),
      up('inducement', 'S'),
      alsoDown('accountability', 'M'),
      alsoDown('elite-restraint', 'S'),
    ],
    at: '3.29-3.31',
  },
  'ad-hoc-tribunal': {
    family: 'legal',
    coercion: 2,
    takenBy: ['council'],
    parameters: { money: between(20, 300, 100) },
    needs: [evidenceOf(30), pledged('money', 0.3)],
    cost: [3, 3],
    time: 'T4',
    promises: [up('accountability', 'L'), up('elite-restraint', 'S'), alsoDown('peace-momentum', 'S')],
    tool: 'RE-L1',
    at: '3.29-3.31; 5.13-5.18',
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
  'evidence-mechanism': {
    family: 'legal',
    coercion: 1,
    takenBy: ['state', 'neighbour'],
    parameters: { money: between(2, 30, 8) },
    needs: [evidenceOf(20), pledged('money', 0.5)],
    cost: [2, 1],
    time: 'T4',
    promises: [up('evidence-quality', 'M'), up('accountability', 'S'), alsoDown('legitimacy', 'S')],
    tool: 'RE-L1',
    at: '4.28-4.31',
  },
  'universal-jurisdiction-case': {
    family: 'legal',
    coercion: 1,
    takenBy: ['state', 'neighbour'],
    needs: [evidenceOf(40)],
    cost: [1, 1],
    time: 'T4',
    promises: [up('accountability', 'S'), up('elite-restraint', 'S'), alsoDown('inducement', 'S')],
    tool: 'DP-L5',
    at: '3.29-3.31',
  },
  'icj-provisional-measures': {
    family: 'legal',
    coercion: 1,
    takenBy: ['state', 'neighbour'],
    needs: [evidenceOf(25)],
    cost: [2, 1],
    time: 'T2',
    promises: [up('legitimacy', 'M'), up('elite-restraint', 'S'), alsoUp('regime-cohesion', 'S')],
    tool: 'DP-L1',
    at: '3.29-3.31',
  },
});
