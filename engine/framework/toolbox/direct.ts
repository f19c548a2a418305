import { familyOfTools } from './tool.ts';

/** Tools of direct prevention, from help and inducement to compulsion (ICISS, around 3.25-3.33). */
export const directTools = {
  ...familyOfTools('direct', 'political', '3.26-3.27', {
    'DP-P1': ['sg-good-offices', 'sg-art99-letter'],
    'DP-P2': ['fact-finding-mission', 'council-visiting-mission'],
    'DP-P3': ['group-of-friends'],
    'DP-P4': ['eminent-persons-panel'],
    'DP-P5': ['special-envoy', 'mediation-process', 'safe-exit-offer', 'peace-agreement-with-guarantor'],
    'DP-P6': ['council-press-statement', 'field-report', 'presidential-statement', 'demand-ceasefire-res'],
    'DP-P7': ['track-two-dialogue'],
    'DP-P8': [],
    'DP-P9': [],
    'DP-P10': ['recognise-rival-authority', 'diplomatic-expulsions'],
    'DP-P11': ['suspend-membership'],
    'DP-P12': ['asset-freeze-travel-ban'],
    'DP-P13': ['public-warning-statement', 'press-investigation'],
  }),
  ...familyOfTools('direct', 'economic', '3.28', {
    'DP-E1': ['conditional-aid-offer'],
    'DP-E2': [],
    'DP-E3': [],
    'DP-E4': ['financial-sector-isolation'],
    'DP-E5': ['aid-suspension-threat'],
    'DP-E6': ['aid-curtailment'],
  }),
  ...familyOfTools('direct', 'legal', '3.29-3.31', {
    'DP-L1': ['election-dispute-mechanism', 'icj-provisional-measures'],
    'DP-L2': ['human-rights-monitors'],
    'DP-L3': ['ad-hoc-tribunal'],
    'DP-L4': ['accountability-warning', 'icc-sequence-later', 'icc-referral'],
    'DP-L5': ['universal-jurisdiction-case'],
  }),
  ...familyOfTools('direct', 'security', '3.32-3.33', {
    'DP-M1': [],
    'DP-M2': ['preventive-deployment', 'multinational-force-consent'],
    'DP-M3': [],
  }),
} as const;
