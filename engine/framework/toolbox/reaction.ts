import { familyOfTools } from './tool.ts';

/** Measures short of force in reaction (ICISS, around 4.3-4.9), and international prosecution (synopsis (3)B). */
export const reactionTools = {
  ...familyOfTools('reaction', 'security', '4.7', {
    'RE-M1': ['arms-embargo-state', 'arms-embargo-nonstate', 'naval-embargo'],
    'RE-M2': ['military-cooperation-ended'],
  }),
  ...familyOfTools('reaction', 'economic', '4.8', {
    'RE-E1': [
      'asset-freeze-travel-ban',
      'financial-sector-isolation',
      'sanctions-panel',
      'secondary-compliance-visits',
    ],
    'RE-E2': ['commodity-sanctions', 'comprehensive-trade-embargo'],
    'RE-E3': ['oil-embargo'],
    'RE-E4': ['aviation-ban'],
  }),
  ...familyOfTools('reaction', 'political', '4.9', {
    'RE-P1': ['diplomatic-expulsions'],
    'RE-P2': ['asset-freeze-travel-ban'],
    'RE-P3': ['suspend-membership'],
    'RE-P4': [],
  }),
  ...familyOfTools('reaction', 'legal', '3.29-3.31', {
    'RE-L1': ['icc-referral', 'ad-hoc-tribunal', 'commission-of-inquiry', 'evidence-mechanism'],
  }),
} as const;
