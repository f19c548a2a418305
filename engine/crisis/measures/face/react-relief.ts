import {
  accessOf,
  alsoUp,
  between,
  consentTo,
  down,
  faces,
  pledged,
  up,
} from '#engine/crisis/measures/face/build.ts';
import type { MeasureFace } from '#engine/crisis/measures/face-types.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type ReliefId = Extract<
  ReactId,
  | 'humanitarian-diplomacy'
  | 'humanitarian-appeal'
  | 'cross-border-aid-authorisation'
  | 'humanitarian-corridor'
  | 'airlift-airdrop'
  | 'safe-third-country-camps'
  | 'refugee-burden-sharing'
>;

/** Relief, and room for those who flee. */
export const reactRelief: Readonly<Record<ReliefId, MeasureFace>> = faces('react', {
  'humanitarian-diplomacy': {
    family: 'humanitarian',
    takenBy: ['secretariat', 'ngo', 'regional-organisation'],
    consent: 'helps',
    cost: [1, 1],
    time: 'T1',
    promises: [up('humanitarian-access', 'M'), alsoUp('armed-strength', 'S')],
    at: '4.20',
  },
  'humanitarian-appeal': {
    family: 'humanitarian',
    takenBy: ['secretariat', 'ngo', 'state'],
    parameters: { money: between(20, 1_000, 150) },
    needs: [accessOf(10), pledged('money', 0.1)],
    cost: [1, 3],
    time: 'T1',
    promises: [down('excess-deaths', 'M'), alsoUp('armed-strength', 'S')],
    at: '4.20',
  },
  'cross-border-aid-authorisation': {
    family: 'humanitarian',
    coercion: 2,
    takenBy: ['council'],
    parameters: { money: between(10, 300, 60), weeks: between(13, 104, 26) },
    needs: [pledged('money', 0.2)],
    cost: [2, 1],
    time: 'T1',
    promises: [up('humanitarian-access', 'L'), down('excess-deaths', 'M'), alsoUp('regime-intent', 'S')],
    at: '4.3-4.9',
  },
  'humanitarian-corridor': {
    family: 'humanitarian',
    takenBy: ['secretariat', 'ngo', 'regional-organisation'],
    parameters: { weeks: between(1, 8, 3), target: 'country-or-region' },
    consent: 'needed',
    needs: [consentTo('access')],
    cost: [1, 1],
    time: 'T1',
    promises: [
      up('humanitarian-access', 'L'),
      down('excess-deaths', 'S'),
      alsoUp('displaced-internally', 'S'),
    ],
    at: '4.20',
  },
  'airlift-airdrop': {
    family: 'humanitarian',
    takenBy: ['state', 'neighbour', 'secretariat'],
    parameters: {
      money: between(20, 400, 80),
      weeks: between(2, 26, 8),
      target: 'country-or-region',
    },
    consent: 'needed',
    needs: [consentTo('access'), pledged('money', 0.3)],
    cost: [1, 4],
    time: 'T0',
    promises: [down('excess-deaths', 'S'), alsoUp('armed-strength', 'S')],
    at: '4.20',
  },
  'safe-third-country-camps': {
    family: 'humanitarian',
    takenBy: ['neighbour'],
    parameters: { money: between(10, 500, 80) },
    needs: [pledged('money', 0.2)],
    cost: [2, 2],
    time: 'T1',
    promises: [
      down('civilian-deaths', 'M'),
      down('excess-deaths', 'S'),
      alsoUp('refugees', 'M'),
      alsoUp('spill-over', 'M'),
    ],
    at: '4.20',
  },
  'refugee-burden-sharing': {
    family: 'humanitarian',
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    parameters: { money: between(10, 500, 80) },
    needs: [pledged('money', 0.2)],
    cost: [1, 3],
    time: 'T3',
    promises: [down('spill-over', 'M'), up('neighbour-compliance', 'S')],
    at: '4.20',
  },
});
