import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { row } from '#engine/crisis/equations/row.ts';
import { parameter } from '#engine/crisis/parameters/parameter.ts';

const rate = (value: number, range: readonly [number, number]) => parameter(value, range, 'share per week');
const noise = (value: number) => parameter(value, [value / 2, value * 2], 'sd, points');

/** What pushes violence up and what holds those back who could order it. */
export const violenceDrivers = {
  incitement: {
    rate: rate(0.12, [0.06, 0.2]),
    noise: noise(1.4),
    rows: [
      row('what-the-country-is', 'one', 8, [0, 20]),
      row('what-the-country-is', 'fact:exclusion', 0.36, [0.2, 0.5], { source: 'harff-2003' }),
      row('what-the-country-is', 'fact:factionalism', 0.2, [0.1, 0.3], { source: 'goldstone-2010' }),
      row('intent', 'regime-intent', 0.3, [0.15, 0.5], { minus: 40 }),
      row('killing', 'heat:killing', 2.8, [1.5, 12]),
      row('talks', 'peace-momentum', -0.14, [-0.4, -0.05], { minus: 20 }),
      row('settlement', 'settled:agreement', -10, [-20, -4]),
      row('settlement', 'settled:victory', -8, [-20, 0]),
    ],
  },
  'regime-intent': {
    rate: rate(0.08, [0.04, 0.18]),
    noise: noise(1.8),
    rows: [
      row('what-the-country-is', 'one', -4.5, [-12, 12]),
      row('what-the-country-is', 'fact:exclusion', 0.54, [0.2, 0.6], { source: 'harff-2003' }),
      row('what-the-country-is', 'fact:mobilisation', 0.34, [0.2, 0.5], { source: 'un-framework-2014' }),
      row('what-the-country-is', 'fact:pastViolence', 0.1, [0, 0.25], { source: 'harff-2003' }),
      row('threat-to-power', 'armed-strength', 0.1, [0.05, 0.7], { minus: 35, source: 'valentino-2004' }),
      row('incitement', 'incitement', 0.145, [0.05, 0.35], { minus: 40 }),
      row('impunity', 'accountability', -0.15, [-0.3, 0], { minus: 30 }),
      row('restraint', 'elite-restraint', -0.22, [-0.5, -0.1], { minus: 45 }),
      row('pressure', 'leverage', -0.25, [-0.5, -0.1]),
      row('talks', 'peace-momentum', -0.15, [-0.4, -0.05], { minus: 25 }),
      row('consent', 'consent:restraint', -8, [-15, 0]),
      row('settlement', 'settled:ceasefire', -8, [-15, 0]),
      row('settlement', 'settled:agreement', -16, [-30, -8]),
      row('settlement', 'settled:victory', -25, [-40, -10]),
    ],
  },
  'elite-restraint': {
    rate: rate(0.1, [0.05, 0.2]),
    noise: noise(1.2),
    rows: [
      row('what-the-country-is', 'one', 62, [50, 75]),
      row('what-the-country-is', 'fact:mobilisation', -0.25, [-0.4, -0.1]),
      row('intent', 'regime-intent', -0.35, [-0.5, -0.15], { minus: 40 }),
      row('impunity', 'accountability', 0.2, [0.05, 0.4], { minus: 30, source: 'jo-simmons-2016' }),
      row('pressure', 'leverage', 0.12, [0.03, 0.3]),
      row('killing', 'heat:killing', -4, [-8, 0]),
      row('consent', 'consent:restraint', 12, [5, 20]),
      row('settlement', 'settled:agreement', 10, [0, 20]),
    ],
  },
  'armed-strength': {
    rate: rate(0.06, [0.03, 0.12]),
    noise: noise(0.9),
    rows: [
      row('what-the-country-is', 'one', 6, [0, 15]),
      row('what-the-country-is', 'fact:mobilisation', 0.3, [0.1, 0.5], { times: 'share:armed-group' }),
      row('what-the-country-is', 'fact:neighbourhood', 0.25, [0.1, 0.4], { source: 'goldstone-2010' }),
      row('what-the-country-is', 'fact:pastViolence', 0.15, [0, 0.3], { source: 'walter-2010' }),
      row('what-the-country-is', 'fact:factionalism', 0.1, [0, 0.2], { source: 'goldstone-2010' }),
      row('arms', 'arms-flow', 0.3, [0.15, 0.5], { minus: 40 }),
      row('hardship', 'economic-stress', 0.15, [0.05, 0.3], { minus: 50 }),
      row('state-weakness', 'state-capacity', -0.2, [-0.4, -0.05], { minus: 50 }),
      row('killing', 'heat:killing', 11, [3, 18], { times: 'share:state', source: 'valentino-2004' }),
      row('settlement', 'settled:ceasefire', -3, [-8, 2]),
      // Signing disarms nobody: that is what is done afterwards.
      row('settlement', 'settled:agreement', -5, [-10, 0]),
      row('settlement', 'settled:victory', -20, [-35, -5]),
    ],
  },
  'arms-flow': {
    rate: rate(0.1, [0.05, 0.2]),
    noise: noise(1),
    rows: [
      row('what-the-country-is', 'one', 12, [5, 25]),
      row('what-the-country-is', 'fact:neighbourhood', 0.5, [0.3, 0.7]),
      row('fighting', 'heat:fighting', 8, [3, 15]),
      row('neighbourhood', 'neighbour-compliance', -0.15, [-0.3, -0.05], { minus: 50 }),
      row('settlement', 'settled:agreement', -8, [-15, 0]),
    ],
  },
} as const satisfies Partial<Record<IndexId, IndexEquation>>;
