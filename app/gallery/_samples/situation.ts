import type { IndicatorRowView, SituationView } from '#app/_features/situation/components/situation-views.ts';
import { map } from '#app/gallery/_samples/map.ts';

const explanation: IndicatorRowView['explanation'] = {
  what: 'Civilians killed on purpose by an armed force or an organised group, in a week.',
  movers: [
    { id: 'm2', name: 'Mediation', by: 'Eastern Union', direction: 'down', sideEffect: false },
    { id: 'm4', name: 'Sectoral sanctions', by: 'the Council', direction: 'up', sideEffect: true },
  ],
  anchors: [
    { value: 50, text: 'Tension with killings: as in many places nobody writes about.' },
    { value: 500, text: 'A serious crisis that fills the news.' },
    { value: 5000, text: 'Mass atrocities.' },
  ],
};

const trend = (values: readonly number[], spread: number) =>
  values.map((estimate, index) => ({
    week: index + 1,
    estimate,
    low: Math.round(estimate * (1 - spread)),
    high: Math.round(estimate * (1 + spread * 1.5)),
  }));

const row = (
  id: string,
  name: string,
  unit: IndicatorRowView['unit'],
  harmful: IndicatorRowView['harmful'],
  values: readonly number[],
  spread = 0.35,
): IndicatorRowView => {
  const history = trend(values, spread);
  const last = history.at(-1)!;
  const before = history.at(-2);
  return {
    id,
    name,
    unit,
    harmful,
    history,
    reading: {
      estimate: last.estimate,
      low: last.low,
      high: Math.min(unit === 'index' ? 100 : Number.POSITIVE_INFINITY, last.high),
      change: before ? last.estimate - before.estimate : null,
      confidence: 'moderate',
      asOf: '2031-04-14',
    },
    explanation,
  };
};

export const situation: SituationView = {
  stage: 'prevent',
  warning: 'watch',
  map,
  headline: [
    row('civilian-deaths', 'Civilians killed', 'persons-per-week', 'high', [60, 80, 75, 120, 220, 340]),
    row(
      'displaced',
      'People displaced',
      'persons',
      'high',
      [40_000, 52_000, 70_000, 98_000, 141_000, 182_000],
      0.2,
    ),
    row('access', 'Humanitarian access', 'index', 'low', [61, 60, 52, 45, 40, 38], 0.1),
    row('risk', 'Risk of mass atrocity', 'index', 'high', [38, 41, 50, 55, 62, 71], 0.12),
    row('momentum', 'Momentum towards peace', 'index', 'low', [30, 30, 30], 0.2),
    {
      ...row('refugees', 'Refugees abroad', 'persons', 'high', [1000]),
      reading: null,
      history: [],
    },
  ],
  others: [row('arms', 'Arms coming in', 'index', 'high', [20, 26, 31, 44], 0.2)],
  underWay: [
    {
      id: 'm1',
      name: 'Protection force',
      by: 'the Council (S/RES/2031)',
      status: { is: 'pending', missing: ['1,900 of 4,500 troops pledged', 'consent not yet given'] },
      pledges: [
        { resource: 'troops', given: 1900, asked: 4500 },
        { resource: 'money', given: 120, asked: 180 },
      ],
      act: { is: 'pledge', permit: { may: 'yes' } },
    },
    {
      id: 'm2',
      name: 'Mediation',
      by: 'Eastern Union',
      status: { is: 'acting', share: 0.6 },
      pledges: [],
      act: null,
    },
    {
      id: 'm3',
      name: 'Humanitarian appeal',
      by: 'Relief Without Lines',
      status: { is: 'deploying', share: 0.3 },
      pledges: [{ resource: 'money', given: 200, asked: 200 }],
      act: { is: 'pledge', permit: { may: 'no', because: { code: 'seat/lead-acts', params: {} } } },
    },
  ],
  news: [
    {
      id: 'n1',
      headline: 'Radio Tessin names “collaborators”',
      body: 'Monitors heard lists read on air for a third night.',
      day: '2031-04-16',
      fresh: true,
      private: false,
    },
    {
      id: 'n2',
      headline: 'Your battalion commander writes home',
      body: 'He has room for six hundred at the airfield, and rations for nine days.',
      day: '2031-04-15',
      fresh: true,
      private: true,
    },
    {
      id: 'n3',
      headline: 'Two border crossings closed',
      body: 'The neighbour asks for help with 41,000 new arrivals.',
      day: '2031-04-12',
      fresh: false,
      private: false,
    },
  ],
};

/** The same as a facilitator sees it, who may end what is under way. */
export const deskSituation: SituationView = {
  ...situation,
  underWay: situation.underWay.map((measure) => ({ ...measure, act: { is: 'end', permit: { may: 'yes' } } })),
};
