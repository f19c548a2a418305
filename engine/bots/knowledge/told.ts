import { recall } from '#engine/bots/recall.ts';
import {
  type IndicatorId,
  indicatorIds,
  indicators,
  regionalIndicatorIds,
} from '#engine/crisis/indicators.ts';
import { stages } from '#engine/crisis/measures/face-types.ts';
import type { Estimate, Report, Stage } from '#engine/crisis/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type {
  ExpressionFacts,
  HarmFacts,
  IndicatorFacts,
  RegionFacts,
} from '#engine/scenario/expressions/facts.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { councilFacts } from '#engine/session/facts/council-facts.ts';
import { consentAnswersOf } from '#engine/session/facts/facts.ts';
import { measureFacts } from '#engine/session/facts/measure-facts.ts';
import { factsOfSeat } from '#engine/session/facts/seat-facts.ts';
import type { SeatSlice } from '#engine/session/moves/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** Indicators that are reported at all: of the others a bot knows nothing. */
export const reportedIds: readonly IndicatorId[] = indicatorIds.filter(
  (indicator) => indicators[indicator].visibility === 'reported',
);

/**
 * [BO-1] What an expression may ask about the session, as one seat has been told: reported values stand for true ones, its own
 * political capital is known and the others' is not, and events have happened when they were in the news.
 */
export function factsAsTold(
  scenario: Scenario,
  shared: PublicSlice,
  seat: SeatId,
  own: SeatSlice,
): ExpressionFacts {
  const everybodys = recall(scenario, shared, 'told', () => publicFacts(scenario, shared));
  return {
    ...everybodys,
    seats: { ...everybodys.seats, [seat]: factsOfSeat(shared, seat, own.politicalCapital) },
    me: seat,
  };
}

function publicFacts(scenario: Scenario, shared: PublicSlice): ExpressionFacts {
  const { crisis, turn, settings } = shared;
  const { reports } = crisis;
  const { now, start, peak, regions, harm } = heardIn(reports);
  return {
    week: crisis.week,
    turn: turn?.number ?? 1,
    turns: settings?.turns ?? 1,
    truth: now,
    reported: now,
    start,
    peak,
    regions,
    stage: crisis.stage,
    stagesReached: stagesUpTo(scenario.crisis.stage, crisis.stage),
    settlement: crisis.settlement,
    harm,
    council: councilFacts(shared, scenario),
    measures: measureFacts(shared, scenario, shared.crisis.week),
    seats: Object.fromEntries(scenario.seats.map(({ id }) => [id, factsOfSeat(shared, id, 0)])),
    consent: consentAnswersOf(shared),
    happened: crisis.news.map(({ source }) => source),
    me: null,
    draft: null,
  };
}

interface Heard {
  readonly now: IndicatorFacts;
  readonly start: IndicatorFacts;
  readonly peak: IndicatorFacts;
  readonly regions: Readonly<Record<string, RegionFacts>>;
  readonly harm: HarmFacts;
}

const heard = new WeakMap<readonly Report[], Heard>();

/** What the reports come to. It outlasts every draft and speech: found once for each set of reports. */
function heardIn(reports: readonly Report[]): Heard {
  const known = heard.get(reports);
  if (known !== undefined) return known;
  const found: Heard = {
    now: nationally((indicator) => lastKnown(reports, indicator)),
    start: nationally((indicator) => firstKnown(reports, indicator)),
    peak: nationally((indicator) => highest(reports, indicator)),
    regions: regionsAsTold(reports),
    harm: harmAsTold(reports),
  };
  heard.set(reports, found);
  return found;
}

/** A crisis goes through its stages in order; where it began everybody was told. */
function stagesUpTo(first: Stage, now: Stage): readonly Stage[] {
  const passed = stages.slice(stages.indexOf(first), stages.indexOf(now) + 1);
  return passed.length === 0 ? [first, now] : passed;
}

function nationally(find: (indicator: IndicatorId) => number | undefined): IndicatorFacts {
  return Object.fromEntries(
    reportedIds.map((indicator) => [indicator, find(indicator) ?? indicators[indicator].anchors[1]]),
  );
}

const estimateOf = (report: Report, indicator: IndicatorId): number | undefined =>
  report.national[indicator]?.estimate;

export function lastKnown(reports: readonly Report[], indicator: IndicatorId): number | undefined {
  return reports.findLast((report) => estimateOf(report, indicator) !== undefined)?.national[indicator]
    ?.estimate;
}

function firstKnown(reports: readonly Report[], indicator: IndicatorId): number | undefined {
  return reports.find((report) => estimateOf(report, indicator) !== undefined)?.national[indicator]?.estimate;
}

function highest(reports: readonly Report[], indicator: IndicatorId): number | undefined {
  const known = reports.flatMap((report) => estimateOf(report, indicator) ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}

function regionsAsTold(reports: readonly Report[]): Readonly<Record<string, RegionFacts>> {
  const newest: readonly [string, Readonly<Partial<Record<string, Estimate>>>][] = Object.entries(
    reports.at(-1)?.regions ?? {},
  );
  return Object.fromEntries(
    newest.map(([region, told]) => {
      const values = Object.fromEntries(
        regionalIndicatorIds.map((indicator) => [indicator, told[indicator]?.estimate ?? 0]),
      );
      return [region, { truth: values, reported: values }];
    }),
  );
}

/** What has been lost as far as reports go: the killed are summed by others, the rest is added up from one report to the next. */
function harmAsTold(reports: readonly Report[]): HarmFacts {
  const first = reports[0];
  const newest = reports.at(-1);
  if (first === undefined || newest === undefined) {
    return { deaths: 0, displaced: 0, deathsLeftAlone: 0, displacedLeftAlone: 0 };
  }
  const starved = reports.slice(1).reduce((sum, report, index) => {
    const weeks = report.week - (reports[index]?.week ?? 0);
    return sum + weeks * (estimateOf(report, 'excess-deaths') ?? 0);
  }, 0);
  const uprooted = Math.max(...reports.map(displacedIn)) - displacedIn(first);
  const deaths = newest.civilianDeathsSoFar.estimate + starved;
  return { deaths, displaced: uprooted, deathsLeftAlone: deaths, displacedLeftAlone: uprooted };
}

export function displacedIn(report: Report): number {
  return (estimateOf(report, 'displaced-internally') ?? 0) + (estimateOf(report, 'refugees') ?? 0);
}
