import type { ChoiceView, WhatIfView } from '#app/_features/debrief/components/what-if-views.ts';

const spread = (middle: number, half: number) => ({
  low: middle - half,
  median: middle,
  high: middle + half * 1.4,
});

const choice = (
  id: string,
  name: string,
  by: string,
  turn: number,
  [deaths, displaced]: readonly [number, number],
): ChoiceView => ({
  id,
  name,
  by,
  turn,
  own: { deaths, displaced },
  spread: {
    deaths: spread(deaths * 0.8, Math.abs(deaths) * 0.9 + 8),
    displaced: spread(displaced * 0.9, Math.abs(displaced) * 0.7 + 200),
  },
});

/** What some decisions changed, as the page shows it at the end. */
export const whatIf: Extract<WhatIfView, { is: 'found' }> = {
  is: 'found',
  goesOn: false,
  dice: { lived: 200, planned: 200 },
  isAsRecorded: true,
  whole: {
    own: { deaths: 1_240, displaced: 41_300 },
    spread: {
      deaths: { low: 310, median: 1_010, high: 2_180 },
      displaced: { low: 9_000, median: 36_000, high: 70_500 },
    },
  },
  choices: [
    choice(
      'd1',
      'S/RES/2841 (2031), with Observer mission, Arms embargo and Commission of inquiry',
      'The Council',
      2,
      [412, 12_800],
    ),
    choice('m3', 'Public report on incitement', 'Witness Oro', 2, [36, 900]),
    choice('access.3', 'The capital’s answer: To open humanitarian access', 'The capital', 3, [188, 0]),
    choice('m7', 'Comprehensive economic sanctions', 'European Union', 3, [-64, -2_150]),
    choice(
      'd4',
      'S/RES/2842 (2031), with Peace operation with a mandate to protect civilians',
      'The Council',
      4,
      [540, 21_000],
    ),
    {
      ...choice('m9', 'Fact-finding mission', 'Secretary-General', 4, [0, 0]),
      spread: { deaths: { low: 0, median: 0, high: 0 }, displaced: { low: 0, median: 0, high: 0 } },
    },
  ],
};
