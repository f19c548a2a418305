import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { row } from '#engine/crisis/equations/row.ts';
import { parameter } from '#engine/crisis/parameters/parameter.ts';

const rate = (value: number, range: readonly [number, number]) => parameter(value, range, 'share per week');
const noise = (value: number) => parameter(value, [value / 2, value * 2], 'sd, points');

/** The state, its economy, its people's trust in each other, the talks, and whether relief gets through. */
export const countryEquations = {
  'state-capacity': {
    rate: rate(0.04, [0.02, 0.08]),
    noise: noise(0.5),
    rows: [
      row('what-the-country-is', 'one', 85, [75, 95]),
      row('what-the-country-is', 'fact:poverty', -0.45, [-0.6, -0.3], { source: 'goldstone-2010' }),
      row('what-the-country-is', 'fact:factionalism', -0.15, [-0.3, 0]),
      row('fighting', 'heat:fighting', -5, [-10, -2]),
      row('hardship', 'economic-stress', -0.2, [-0.35, -0.05], { minus: 50 }),
      row('displacement', 'heat:displaced', -3, [-6, 0]),
      row('settlement', 'settled:victory', -8, [-20, 0]),
    ],
  },
  'regime-cohesion': {
    rate: rate(0.08, [0.04, 0.15]),
    noise: noise(1.2),
    rows: [
      row('what-the-country-is', 'one', 68, [55, 80]),
      row('what-the-country-is', 'fact:factionalism', -0.15, [-0.3, 0]),
      row('hardship', 'economic-stress', -0.15, [-0.3, 0], { minus: 50 }),
      row('pressure', 'leverage', -0.2, [-0.4, 0]),
      row('rally', 'armed-strength', 0.15, [0, 0.3], { minus: 40 }),
      row('threat-to-power', 'armed-strength', -0.7, [-1.2, -0.3], { minus: 65, part: 'above' }),
    ],
  },
  'economic-stress': {
    rate: rate(0.05, [0.02, 0.1]),
    noise: noise(0.7),
    rows: [
      row('what-the-country-is', 'one', 16, [5, 30]),
      row('what-the-country-is', 'fact:poverty', 0.5, [0.3, 0.7]),
      row('fighting', 'heat:fighting', 6, [2, 10]),
      row('displacement', 'heat:displaced', 4, [1, 8]),
      row('state-weakness', 'state-capacity', -0.1, [-0.25, 0], { minus: 50 }),
    ],
  },
  'peace-momentum': {
    rate: rate(0.12, [0.06, 0.2]),
    noise: noise(1.5),
    rows: [
      row('what-the-country-is', 'one', 30, [20, 40]),
      row('what-the-country-is', 'fact:factionalism', -0.1, [-0.2, 0]),
      row('intent', 'regime-intent', -0.25, [-0.4, -0.1], { minus: 45, part: 'above' }),
      row('incitement', 'incitement', -0.12, [-0.3, 0], { minus: 45, part: 'above' }),
      row('killing', 'heat:killing', -3.5, [-8, 0]),
      row('war-weariness', 'heat:fighting', 4, [0, 8]),
      row('pressure', 'leverage', 0.2, [0.05, 0.4], { source: 'beardsley-2008' }),
      row('pressure', 'inducement', 0.2, [0.05, 0.4]),
      row('votes', 'council-unity', 0.1, [0, 0.2], { minus: 50 }),
      row('consent', 'consent:talks', 6, [2, 15]),
      row('settlement', 'settled:ceasefire', 14, [8, 25]),
      row('settlement', 'settled:agreement', 24, [12, 40]),
      row('settlement', 'settled:victory', 15, [0, 30]),
    ],
  },
  'intergroup-trust': {
    rate: rate(0.025, [0.01, 0.05]),
    noise: noise(0.5),
    rows: [
      row('what-the-country-is', 'one', 66, [55, 80]),
      row('what-the-country-is', 'fact:exclusion', -0.33, [-0.5, -0.2]),
      row('what-the-country-is', 'fact:pastViolence', -0.2, [-0.35, -0.05], { source: 'cilliers-2016' }),
      row('killing', 'heat:killing', -7, [-12, -3]),
      row('incitement', 'incitement', -0.2, [-0.35, -0.05], { minus: 50 }),
      row('talks', 'peace-momentum', 0.1, [0, 0.2], { minus: 30 }),
      row('settlement', 'settled:agreement', 6, [0, 12]),
    ],
  },
  accountability: {
    rate: rate(0.04, [0.02, 0.08]),
    noise: noise(0.5),
    rows: [
      row('what-the-country-is', 'one', 45, [35, 60]),
      row('what-the-country-is', 'fact:pastViolence', -0.3, [-0.5, -0.1], { source: 'harff-2003' }),
      row('witnesses', 'evidence-quality', 0.12, [0, 0.25], { minus: 40 }),
      row('state-weakness', 'state-capacity', 0.15, [0, 0.3], { minus: 50 }),
      row('killing', 'heat:killing', -2.5, [-5, 0]),
    ],
  },
  'humanitarian-access': {
    rate: rate(0.15, [0.08, 0.3]),
    noise: noise(1.5),
    rows: [
      row('what-the-country-is', 'one', 84, [75, 95]),
      row('fighting', 'heat:fighting', -9, [-15, -4]),
      row('killing', 'heat:killing', -6, [-10, -2]),
      row('intent', 'regime-intent', -0.45, [-0.7, -0.2], { minus: 40 }),
      row('state-weakness', 'state-capacity', 0.1, [0, 0.25], { minus: 50 }),
      row('consent', 'consent:access', 18, [8, 25]),
      row('settlement', 'settled:ceasefire', 5, [0, 12]),
      row('settlement', 'settled:agreement', 10, [0, 20]),
    ],
  },
} as const satisfies Partial<Record<IndexId, IndexEquation>>;
