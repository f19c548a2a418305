import { reportedIds } from '#engine/bots/knowledge/told.ts';
import { type IndicatorId, indicators, regionalIndicatorIds } from '#engine/crisis/indicators.ts';
import type { ExpressionFacts, IndicatorFacts, RegionFacts } from '#engine/scenario/expressions/facts.ts';
import { logOfPoint, type Shift } from './shift.ts';

/** What of the future is asked for: an aim looks at a few numbers, and hundreds of futures are imagined. */
export interface Asked {
  /** Indicators whose value then is asked for; the others stay as they are. Deaths and flight are always carried on. */
  readonly indicators: readonly IndicatorId[];
  readonly peak: boolean;
  readonly regions: boolean;
}

const everything: Asked = { indicators: reportedIds, peak: true, regions: true };

/**
 * The facts as they would be some weeks on, if the indicators moved as expected: what is reported then, the peaks passed on
 * the way, and what it will have cost.
 * @param alone what is expected when nobody does anything: it stands for the crisis left alone.
 * @param asked what anybody asks for: the rest stays as it is.
 */
export function factsAfter(
  facts: ExpressionFacts,
  weeks: number,
  expected: Shift,
  alone: Shift,
  asked: Asked = everything,
): ExpressionFacts {
  if (weeks <= 0) return facts;
  const then = moved(facts.reported, expected, asked.indicators);
  const unheeded = leftAlone(facts.reported, alone);
  const dying = deathsIn(facts.reported);
  const away = displacedIn(facts.reported);
  // What is lost on the way: weeks at the middle between the rate now and the rate then.
  const lost = (weeks * (dying + deathsIn(then))) / 2;
  const lostAlone = (weeks * (dying + deathsIn(unheeded))) / 2;
  const { harm } = facts;
  return {
    ...facts,
    week: facts.week + weeks,
    turn: facts.turns,
    truth: then,
    reported: then,
    peak: asked.peak ? higher(facts.peak, then) : facts.peak,
    regions: asked.regions ? movedRegions(facts.regions, expected) : facts.regions,
    harm: {
      deaths: harm.deaths + lost,
      displaced: harm.displaced + Math.max(0, displacedIn(then) - away),
      deathsLeftAlone: harm.deathsLeftAlone + lostAlone,
      displacedLeftAlone: harm.displacedLeftAlone + Math.max(0, displacedIn(unheeded) - away),
    },
  };
}

function deathsIn(values: IndicatorFacts): number {
  return (values['civilian-deaths'] ?? 0) + (values['excess-deaths'] ?? 0);
}

function displacedIn(values: IndicatorFacts): number {
  return (values['displaced-internally'] ?? 0) + (values.refugees ?? 0);
}

const courses = new WeakMap<IndicatorFacts, WeakMap<Shift, IndicatorFacts>>();

/** The same for everything that is weighed against it. */
function leftAlone(reported: IndicatorFacts, alone: Shift): IndicatorFacts {
  const known = courses.get(reported) ?? new WeakMap<Shift, IndicatorFacts>();
  courses.set(reported, known);
  const course = known.get(alone) ?? moved(reported, alone, reportedIds);
  known.set(alone, course);
  return course;
}

function moved(values: IndicatorFacts, shift: Shift, asked: readonly IndicatorId[]): IndicatorFacts {
  const result: Record<string, number> = { ...values };
  for (const indicator of asked) {
    const by = shift[indicator];
    if (by !== undefined) result[indicator] = after(indicator, values[indicator] ?? 0, by);
  }
  return result;
}

function after(indicator: IndicatorId, value: number, by: number): number {
  switch (indicators[indicator].unit) {
    case 'index':
      return Math.max(0, Math.min(100, value + by));
    case 'persons-per-week':
      return value * Math.exp(by * logOfPoint);
    // Of the displaced only those who come and go now are moved by what is done now.
    case 'persons':
      return value * Math.exp((by * logOfPoint) / 2);
  }
}

function movedRegions(
  regions: Readonly<Record<string, RegionFacts>>,
  shift: Shift,
): Readonly<Record<string, RegionFacts>> {
  const result: Record<string, RegionFacts> = {};
  for (const [region, { reported }] of Object.entries(regions)) {
    const values: Record<string, number> = { ...reported };
    for (const indicator of regionalIndicatorIds) {
      values[indicator] = after(indicator, reported[indicator] ?? 0, shift[indicator] ?? 0);
    }
    result[region] = { truth: values, reported: values };
  }
  return result;
}

function higher(one: IndicatorFacts, other: IndicatorFacts): IndicatorFacts {
  const result: Record<string, number> = { ...one };
  for (const indicator of reportedIds) {
    result[indicator] = Math.max(one[indicator] ?? 0, other[indicator] ?? 0);
  }
  return result;
}
