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

type OtherId = Extract<
  PreventId,
  | 'development-package'
  | 'conditional-aid-offer'
  | 'aid-suspension-threat'
  | 'early-livelihood-support'
  | 'human-rights-monitors'
  | 'hate-speech-countermeasures'
  | 'minority-protection-law'
  | 'accountability-warning'
  | 'preventive-deployment'
  | 'security-sector-training'
  | 'small-arms-control'
  | 'border-monitoring'
>;

/** Economic, legal and security tools of prevention. */
export const preventOther: Readonly<Record<OtherId, MeasureFace>> = faces('prevent', {
  'development-package': {
    family: 'economic',
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    parameters: { money: between(50, 1_000, 200) },
    consent: 'helps',
    needs: [pledged('money', 0.25)],
    cost: [1, 4],
    time: 'T5',
    promises: [
      up('state-capacity', 'M'),
      down('economic-stress', 'M'),
      up('inducement', 'S'),
      alsoDown('accountability', 'S'),
    ],
    tool: 'RC-E1',
    at: '3.22',
  },
  'conditional-aid-offer': {
    family: 'economic',
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    parameters: { money: between(20, 500, 100) },
    needs: [pledged('money', 0.5)],
    cost: [1, 3],
    time: 'T2',
    promises: [up('inducement', 'L'), alsoUp('regime-cohesion', 'S')],
    tool: 'DP-E1',
    at: '3.28',
  },
  'aid-suspension-threat': {
    family: 'economic',
    coercion: 1,
    takenBy: ['state', 'regional-organisation'],
    cost: [2, 0],
    time: 'T1',
    promises: [up('leverage', 'M'), alsoUp('economic-stress', 'S')],
    threat: {
      withinWeeks: 6,
      deliveredBy: [
        'aid-curtailment',
        'financial-sector-isolation',
        'asset-freeze-travel-ban',
        'commodity-sanctions',
        'oil-embargo',
      ],
    },
    tool: 'DP-E5',
    at: '3.28',
  },
  'early-livelihood-support': {
    family: 'economic',
    takenBy: ['ngo', 'state', 'secretariat'],
    parameters: { money: between(5, 100, 25), target: 'country-or-region' },
    consent: 'helps',
    needs: [accessOf(35), pledged('money', 0.25)],
    cost: [1, 2],
    time: 'T3',
    promises: [
      down('armed-strength', 'S'),
      down('economic-stress', 'S'),
      up('intergroup-trust', 'S'),
      alsoDown('accountability', 'S'),
    ],
    tool: 'RC-E2',
    at: '3.22',
  },
  'human-rights-monitors': {
    family: 'legal',
    takenBy: ['council', 'secretariat', 'regional-organisation'],
    parameters: { money: between(3, 40, 10), weeks: between(8, 104, 26), target: 'country-or-region' },
    consent: 'needed',
    needs: [consentTo('observers'), pledged('money', 0.3)],
    cost: [1, 2],
    time: 'T2',
    promises: [
      down('civilian-deaths', 'M'),
      up('evidence-quality', 'L'),
      up('elite-restraint', 'S'),
      up('intergroup-trust', 'S'),
    ],
    tool: 'DP-L2',
    at: '3.29-3.31',
  },
  'hate-speech-countermeasures': {
    family: 'legal',
    takenBy: ['concerned-state', 'ngo', 'press', 'secretariat', 'state'],
    parameters: { money: between(1, 20, 3) },
    consent: 'helps',
    cost: [1, 1],
    time: 'T1',
    promises: [down('incitement', 'M'), alsoDown('accountability', 'S')],
    tool: 'RC-P4',
    at: '3.21',
  },
  'minority-protection-law': {
    family: 'legal',
    takenBy: ['concerned-state'],
    consent: 'needed',
    needs: [consentTo('restraint')],
    cost: [4, 1],
    time: 'T4',
    promises: [down('regime-intent', 'M'), up('intergroup-trust', 'M'), alsoDown('regime-cohesion', 'S')],
    tool: 'RC-L4',
    at: '3.23',
  },
  'accountability-warning': {
    family: 'legal',
    coercion: 1,
    takenBy: ['council', 'secretariat', 'regional-organisation', 'state'],
    needs: [evidenceOf(20)],
    cost: [1, 0],
    time: 'T1',
    promises: [up('elite-restraint', 'M'), up('leverage', 'S'), alsoUp('regime-intent', 'S')],
    threat: {
      withinWeeks: 10,
      deliveredBy: [
        'icc-referral',
        'ad-hoc-tribunal',
        'universal-jurisdiction-case',
        'commission-of-inquiry',
        'asset-freeze-travel-ban',
        'hybrid-court',
      ],
    },
    tool: 'DP-L4',
    at: '3.29-3.31',
  },
  'preventive-deployment': {
    family: 'security',
    military: true,
    takenBy: ['council'],
    parameters: {
      troops: between(500, 5_000, 1_500),
      police: between(0, 500, 100),
      money: between(20, 300, 60),
      weeks: between(12, 104, 52),
      target: 'country-or-region',
    },
    consent: 'needed',
    needs: [consentTo('mission'), pledged('troops', 0.2)],
    cost: [2, 3],
    time: 'T3',
    promises: [
      down('civilian-deaths', 'M'),
      down('spill-over', 'L'),
      up('elite-restraint', 'S'),
      up('intergroup-trust', 'S'),
    ],
    tool: 'DP-M2',
    at: '3.32-3.33',
  },
  'security-sector-training': {
    family: 'security',
    takenBy: ['state', 'neighbour', 'regional-organisation'],
    parameters: { money: between(5, 100, 20) },
    consent: 'needed',
    needs: [consentTo('observers'), pledged('money', 0.3)],
    cost: [1, 2],
    time: 'T4',
    promises: [up('elite-restraint', 'M'), up('state-capacity', 'S'), alsoUp('civilian-deaths', 'S')],
    tool: 'RC-M1',
    at: '3.24',
  },
  'small-arms-control': {
    family: 'security',
    takenBy: ['concerned-state', 'regional-organisation'],
    parameters: { money: between(2, 30, 8) },
    cost: [1, 1],
    time: 'T4',
    promises: [down('arms-flow', 'S'), down('armed-strength', 'S')],
    tool: 'RC-M5',
    at: '3.24',
  },
  'border-monitoring': {
    family: 'security',
    takenBy: ['neighbour', 'regional-organisation', 'council'],
    parameters: { money: between(3, 50, 10), weeks: between(8, 104, 26) },
    needs: [pledged('money', 0.3)],
    cost: [1, 2],
    time: 'T2',
    promises: [down('spill-over', 'M'), down('arms-flow', 'M'), up('neighbour-compliance', 'S')],
    tool: 'RC-M5',
    at: '3.24; 3.32',
  },
});
