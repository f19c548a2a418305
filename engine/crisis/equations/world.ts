import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { row } from '#engine/crisis/equations/row.ts';
import { parameter } from '#engine/crisis/parameters/parameter.ts';

const rate = (value: number, range: readonly [number, number]) => parameter(value, range, 'share per week');
const noise = (value: number) => parameter(value, [value / 2, value * 2], 'sd, points');

/** The neighbours, the Council, and what the outside brings to bear. */
export const worldEquations = {
  'spill-over': {
    rate: rate(0.1, [0.05, 0.2]),
    noise: noise(0.8),
    rows: [
      row('neighbourhood', 'fact:neighbourhood', 0.25, [0.1, 0.4]),
      row('flight', 'heat:refugees', 14, [7, 22]),
      row('armed-groups', 'armed-strength', 0.15, [0, 0.3], { minus: 40 }),
      row('fighting', 'heat:fighting', 4, [0, 8]),
    ],
  },
  'wider-war-risk': {
    rate: rate(0.12, [0.06, 0.2]),
    noise: noise(0.6),
    rows: [
      row('neighbourhood', 'one', 3, [0, 8]),
      row('neighbourhood', 'fact:neighbourhood', 0.1, [0, 0.2]),
      row('neighbourhood', 'spill-over', 0.3, [0.1, 0.5], { minus: 30 }),
    ],
  },
  'evidence-quality': {
    rate: rate(0.1, [0.05, 0.2]),
    noise: noise(0.8),
    rows: [
      row('what-the-country-is', 'one', 22, [10, 35]),
      row('access', 'humanitarian-access', 0.3, [0.15, 0.45], { minus: 40 }),
      row('meeting', 'council-attention', 0.15, [0, 0.3], { minus: 30 }),
      row('killing', 'heat:killing', 2, [0, 5]),
      row('consent', 'consent:observers', 8, [3, 15]),
    ],
  },
  leverage: {
    rate: rate(0.15, [0.08, 0.3]),
    noise: noise(0.5),
    rows: [row('meeting', 'council-attention', 0.15, [0.05, 0.3], { minus: 20, part: 'above' })],
  },
  inducement: { rate: rate(0.1, [0.05, 0.2]), noise: noise(0.2), rows: [] },
  'neighbour-compliance': {
    rate: rate(0.06, [0.03, 0.12]),
    noise: noise(0.8),
    rows: [
      row('neighbourhood', 'start:neighbour-compliance', 1, [1, 1]),
      row('flight', 'spill-over', 0.1, [0, 0.25], { minus: 30 }),
      row('votes', 'legitimacy', 0.1, [0, 0.25], { minus: 65 }),
    ],
  },
  'council-unity': {
    rate: rate(0.05, [0.02, 0.1]),
    noise: noise(0.8),
    rows: [
      row('convergence', 'start:council-unity', 1, [1, 1]),
      row('convergence', 'heat:killing', 3, [0, 6]),
      row('votes', 'legitimacy', 0.1, [0, 0.25], { minus: 65 }),
    ],
  },
  'council-attention': {
    rate: rate(0.15, [0.1, 0.25]),
    noise: noise(1),
    rows: [
      row('attention-fades', 'start:council-attention', 1, [1, 1]),
      row('killing', 'heat:killing', 8, [3, 14]),
      row('neighbourhood', 'spill-over', 0.15, [0, 0.3], { minus: 20 }),
    ],
  },
  credibility: {
    rate: rate(0.03, [0.01, 0.06]),
    noise: noise(0.2),
    rows: [row('attention-fades', 'one', 60, [50, 70])],
  },
  legitimacy: {
    rate: rate(0.03, [0.01, 0.06]),
    noise: noise(0.2),
    rows: [
      row('attention-fades', 'one', 65, [50, 75]),
      row('killing', 'heat:killing', -14, [-25, -5], { minus: 1, part: 'above', source: 'iciss-2001' }),
    ],
  },
} as const satisfies Partial<Record<IndexId, IndexEquation>>;
