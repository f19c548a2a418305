import { type Row, row } from '#engine/crisis/equations/row.ts';

const ln = { unit: 'ln per unit' } as const;

/** What the logarithm of a region's weekly killing of civilians, for each person within reach, is made of. */
export const civilianDeathRows: readonly Row[] = [
  row('what-the-country-is', 'fact:mobilisation', 0.062, [0.03, 0.08], {
    ...ln,
    minus: 50,
    source: 'un-framework-2014',
  }),
  // Violence that drives people out kills few of them; violence from which few get away kills the more.
  row('what-the-country-is', 'ln:flight-ratio', -0.16, [-1, 0], ln),
  row('intent', 'regime-intent', 0.024, [0.015, 0.08], { ...ln, minus: 50 }),
  // Orders that meet an organisation which stands ready are worth more than both apart: Rwanda alone pins this down.
  row('intent', 'fact:mobilisation', 0.0017, [0.0006, 0.003], {
    ...ln,
    minus: 75,
    part: 'above',
    times: 'regime-intent',
    source: 'un-s19991257',
  }),
  row('armed-groups', 'armed-strength', 0.024, [0.01, 0.04], {
    ...ln,
    minus: 50,
    times: 'share:armed-group',
  }),
  row('state-weakness', 'state-capacity', -0.02, [-0.035, 0], {
    ...ln,
    minus: 50,
    times: 'share:armed-group',
  }),
  // Propaganda by itself explains a tenth or so of the killing; the rest of its worth goes through intent.
  row('incitement', 'incitement', 0.003, [0, 0.006], { ...ln, minus: 50, source: 'yanagizawa-2014' }),
  row('fighting', 'heat:fighting', 0.1, [0.1, 0.6], { ...ln, minus: 0.5, source: 'valentino-2004' }),
  row('impunity', 'accountability', -0.006, [-0.012, 0], { ...ln, minus: 50 }),
  row('restraint', 'elite-restraint', -0.023, [-0.035, -0.005], { ...ln, minus: 50 }),
  row('witnesses', 'humanitarian-access', -0.004, [-0.01, 0], { ...ln, minus: 50 }),
  row('witnesses', 'evidence-quality', -0.003, [-0.008, 0], { ...ln, minus: 50 }),
  row('talks', 'peace-momentum', -0.006, [-0.012, 0], { ...ln, minus: 30 }),
  row('consent', 'consent:restraint', -0.45, [-0.8, 0], ln),
  row('settlement', 'settled:ceasefire', -0.7, [-1.2, -0.3], ln),
  row('settlement', 'settled:agreement', -1.8, [-2.5, -1], ln),
  row('settlement', 'settled:victory', -1.2, [-2.5, 0], ln),
];

/** The same for battle deaths, for each inhabitant. */
export const battleDeathRows: readonly Row[] = [
  row('armed-groups', 'armed-strength', 0.034, [0.02, 0.05], { ...ln, minus: 50 }),
  row('intent', 'regime-intent', 0.012, [0, 0.025], { ...ln, minus: 50 }),
  row('arms', 'arms-flow', 0.01, [0, 0.02], { ...ln, minus: 50, source: 'hultman-peksen-2017' }),
  row('talks', 'peace-momentum', -0.008, [-0.016, 0], { ...ln, minus: 30 }),
  row('settlement', 'settled:ceasefire', -2, [-3, -1], ln),
  row('settlement', 'settled:agreement', -3, [-4, -1.5], ln),
  row('settlement', 'settled:victory', -2.5, [-4, -1], ln),
];
