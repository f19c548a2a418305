import { familyOfTools } from './tool.ts';

/** Tools against root causes (ICISS, around 3.18-3.24). Names are in `texts/`. */
export const rootTools = {
  ...familyOfTools('root', 'political', '3.21', {
    'RC-P1': ['election-observation'],
    'RC-P2': ['power-sharing-offer'],
    'RC-P3': [],
    'RC-P4': ['hate-speech-countermeasures'],
    'RC-P5': [],
    'RC-P6': [],
  }),
  ...familyOfTools('root', 'economic', '3.22', {
    'RC-E1': ['development-package'],
    'RC-E2': ['early-livelihood-support'],
    'RC-E3': [],
    'RC-E4': [],
    'RC-E5': [],
  }),
  ...familyOfTools('root', 'legal', '3.23', {
    'RC-L1': [],
    'RC-L2': [],
    'RC-L3': [],
    'RC-L4': ['minority-protection-law'],
    'RC-L5': [],
  }),
  ...familyOfTools('root', 'security', '3.24', {
    'RC-M1': ['security-sector-training'],
    'RC-M2': ['ddr-programme'],
    'RC-M3': ['security-sector-reform'],
    'RC-M4': ['police-vetting-and-deployment'],
    'RC-M5': ['small-arms-control', 'border-monitoring'],
  }),
} as const;
