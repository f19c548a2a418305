/**
 * The indicators of a crisis: what each is, in which unit, and what 0, 50 and 100 mean. Public knowledge, safe in a
 * browser. Widening the model begins here: an id added to one of the lists must get a line in the catalogue, an equation
 * in `equations/` and texts in both languages, or nothing compiles.
 */

/** Counted or judged region by region; the country's value is their sum. */
export const regionalIndicatorIds = [
  'civilian-deaths',
  'battle-deaths',
  'excess-deaths',
  'displaced-internally',
  'refugees',
] as const;

/** One value for the country, or for the world's handling of it. */
export const nationalIndicatorIds = [
  'intervener-harm',
  'humanitarian-access',
  'incitement',
  'atrocity-risk',
  'armed-strength',
  'arms-flow',
  'state-capacity',
  'regime-intent',
  'elite-restraint',
  'regime-cohesion',
  'economic-stress',
  'peace-momentum',
  'intergroup-trust',
  'accountability',
  'spill-over',
  'wider-war-risk',
  'relapse-risk',
  'evidence-quality',
  'leverage',
  'inducement',
  'neighbour-compliance',
  'council-unity',
  'council-attention',
  'credibility',
  'legitimacy',
] as const;

export const indicatorIds = [...regionalIndicatorIds, ...nationalIndicatorIds] as const;

export type RegionalIndicatorId = (typeof regionalIndicatorIds)[number];
export type NationalIndicatorId = (typeof nationalIndicatorIds)[number];
export type IndicatorId = RegionalIndicatorId | NationalIndicatorId;

/** `persons-per-week` is a flow, `persons` a stock, `index` runs from 0 to 100. */
export type IndicatorUnit = 'persons-per-week' | 'persons' | 'index';

export interface IndicatorFace {
  readonly id: IndicatorId;
  readonly unit: IndicatorUnit;
  readonly scope: 'regional' | 'national';
  /** Which way is worse for people; `depends` where it is neither by itself. */
  readonly harmful: 'high' | 'low' | 'depends';
  /** Shown first, where room is short. */
  readonly headline: boolean;
  /** Hidden ones are never reported: they must be inferred, and the debrief opens them. */
  readonly visibility: 'reported' | 'hidden';
  /** What the three marks on the scale stand for. For an index 0, 50, 100; for counts, the values a reader can hold on to. */
  readonly anchors: readonly [number, number, number];
}

/** What people do to one another each week: kept by region, as logarithms with a memory. */
export const flowIds = ['civilian-deaths', 'battle-deaths'] as const satisfies readonly RegionalIndicatorId[];
export type FlowId = (typeof flowIds)[number];

export function isFlow(indicator: IndicatorId): indicator is FlowId {
  return (flowIds as readonly string[]).includes(indicator);
}

export function isRegional(indicator: IndicatorId): indicator is RegionalIndicatorId {
  return (regionalIndicatorIds as readonly string[]).includes(indicator);
}

type FaceRest = Omit<IndicatorFace, 'id'>;

const flow = (headline: boolean, anchors: IndicatorFace['anchors']): FaceRest => ({
  unit: 'persons-per-week',
  scope: 'regional',
  harmful: 'high',
  headline,
  visibility: 'reported',
  anchors,
});

const stock = (anchors: IndicatorFace['anchors']): FaceRest => ({
  unit: 'persons',
  scope: 'regional',
  harmful: 'high',
  headline: true,
  visibility: 'reported',
  anchors,
});

const index = (
  harmful: 'high' | 'low' | 'depends',
  visibility: 'reported' | 'hidden' = 'reported',
  headline = false,
): FaceRest => ({
  unit: 'index',
  scope: 'national',
  harmful,
  headline,
  visibility,
  anchors: [0, 50, 100],
});

/** Every indicator by its id. Anchors of flows follow the ranges of UCDP's counts: tense, serious, mass atrocity. */
export const indicators: Readonly<Record<IndicatorId, FaceRest>> = {
  'civilian-deaths': flow(true, [50, 500, 5_000]),
  'battle-deaths': flow(false, [20, 200, 2_000]),
  'excess-deaths': flow(true, [50, 500, 5_000]),
  'displaced-internally': stock([10_000, 250_000, 2_000_000]),
  refugees: stock([10_000, 250_000, 2_000_000]),
  'intervener-harm': { ...flow(false, [1, 10, 50]), scope: 'national' },
  'humanitarian-access': index('low', 'reported', true),
  incitement: index('high', 'reported', true),
  'atrocity-risk': index('high', 'reported', true),
  'armed-strength': index('high'),
  'arms-flow': index('high'),
  'state-capacity': index('low'),
  'regime-intent': index('high', 'hidden'),
  'elite-restraint': index('low', 'hidden'),
  'regime-cohesion': index('depends'),
  'economic-stress': index('high'),
  'peace-momentum': index('low', 'reported', true),
  'intergroup-trust': index('low'),
  accountability: index('low'),
  'spill-over': index('high'),
  'wider-war-risk': index('high'),
  'relapse-risk': index('high'),
  'evidence-quality': index('low'),
  leverage: index('low', 'hidden'),
  inducement: index('low', 'hidden'),
  'neighbour-compliance': index('low'),
  'council-unity': index('low', 'reported', true),
  'council-attention': index('low'),
  credibility: index('low'),
  legitimacy: index('low'),
};

/** @returns what is publicly known of an indicator: unit, scope, direction, anchors. */
export function indicatorFace(id: IndicatorId): IndicatorFace {
  return { id, ...indicators[id] };
}
