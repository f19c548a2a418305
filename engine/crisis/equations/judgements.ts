import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { row } from '#engine/crisis/equations/row.ts';
import { parameter } from '#engine/crisis/parameters/parameter.ts';

const framework = { source: 'un-framework-2014' } as const;
const certain = parameter(0, [0, 0], 'sd, points');

/**
 * Two sums of what else is the case: the risk of atrocity, after the fourteen factors of the Framework of Analysis, and the
 * risk that war returns. They follow what they sum within weeks and move nothing but warnings, incidents and relapse.
 */
export const judgementEquations = {
  'atrocity-risk': {
    rate: parameter(0.4, [0.2, 0.6], 'share per week'),
    noise: certain,
    rows: [
      row('what-the-country-is', 'one', 20, [10, 30], framework),
      row('what-the-country-is', 'fact:exclusion', 0.09, [0.04, 0.15], framework),
      row('what-the-country-is', 'fact:pastViolence', 0.07, [0.03, 0.12], framework),
      row('what-the-country-is', 'fact:mobilisation', 0.09, [0.04, 0.15], framework),
      row('what-the-country-is', 'fact:factionalism', 0.05, [0, 0.1], framework),
      row('intent', 'regime-intent', 0.18, [0.1, 0.3], framework),
      row('incitement', 'incitement', 0.14, [0.08, 0.2], framework),
      row('restraint', 'elite-restraint', -0.08, [-0.15, 0], framework),
      row('distrust', 'intergroup-trust', -0.07, [-0.12, 0], framework),
      row('state-weakness', 'state-capacity', -0.05, [-0.1, 0], framework),
      row('armed-groups', 'armed-strength', 0.07, [0, 0.15], framework),
      row('impunity', 'accountability', -0.05, [-0.1, 0], framework),
      row('witnesses', 'humanitarian-access', -0.04, [-0.1, 0], framework),
      row('killing', 'heat:killing', 8, [4, 12], framework),
      row('settlement', 'settled:agreement', -10, [-20, 0], framework),
    ],
  },
  'relapse-risk': {
    rate: parameter(0.2, [0.1, 0.4], 'share per week'),
    noise: certain,
    rows: [
      row('what-the-country-is', 'one', 33, [25, 45], { source: 'collier-2008' }),
      row('what-the-country-is', 'fact:pastViolence', 0.15, [0.05, 0.3], { source: 'walter-2010' }),
      row('what-the-country-is', 'fact:poverty', 0.1, [0, 0.2], { source: 'collier-2008' }),
      row('armed-groups', 'armed-strength', 0.3, [0.15, 0.45], { minus: 40 }),
      row('intent', 'regime-intent', 0.2, [0.1, 0.35], { minus: 40 }),
      row('distrust', 'intergroup-trust', -0.2, [-0.35, -0.05], { minus: 40 }),
      row('state-weakness', 'state-capacity', -0.15, [-0.3, 0], { minus: 45 }),
      row('impunity', 'accountability', -0.1, [-0.2, 0], { minus: 40, source: 'kim-sikkink-2010' }),
      row('hardship', 'economic-stress', 0.1, [0, 0.2], { minus: 50, source: 'collier-2008' }),
      row('talks', 'peace-momentum', -0.1, [-0.2, 0], { minus: 30 }),
      row('flight', 'heat:refugees', 4, [0, 8], { source: 'salehyan-2006' }),
      row('settlement', 'settled:agreement', -8, [-15, 0], { source: 'fortna-2004' }),
      row('settlement', 'settled:victory', -15, [-25, -5], { source: 'fortna-2004' }),
    ],
  },
} as const satisfies Partial<Record<IndexId, IndexEquation>>;
