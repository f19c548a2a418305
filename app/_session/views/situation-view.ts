import type {
  IndicatorRowView,
  MoverView,
  NewsItemView,
  PledgeProgress,
  SituationView,
  UnderWayAct,
  UnderWayStatus,
  UnderWayView,
} from '#app/_features/situation/components/situation-views.ts';
import type { Session } from '#app/_session/session.tsx';
import type { MapView } from '#app/_shared/map-view.ts';
import { type IndicatorId, indicatorFace, indicatorIds } from '#engine/crisis/indicators.ts';
import type { Estimate, Report } from '#engine/crisis/types.ts';
import { addDays } from '#engine/session/clock/dates.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { countryMap, harmLevel } from './country-map.ts';
import type { Wording } from './wording.ts';

/** The situation as everybody is told it, with this seat's own news. */
export function situationView(session: Session, wording: Wording): SituationView {
  const { crisis } = session.view.public;
  const rows = indicatorIds
    .filter((indicator) => indicatorFace(indicator).visibility === 'reported')
    .map((indicator) => indicatorRow(session, indicator, wording));
  return {
    stage: crisis.stage,
    warning: crisis.reports.at(-1)?.warning ?? 'none',
    map: mapOf(session, wording),
    headline: rows.filter(({ id }) => indicatorFace(id as IndicatorId).headline),
    others: rows.filter(({ id }) => !indicatorFace(id as IndicatorId).headline),
    underWay: Object.values(crisis.measures).map((measure) => underWay(session, measure, wording)),
    news: newsOf(session),
  };
}

function indicatorRow(session: Session, indicator: IndicatorId, wording: Wording): IndicatorRowView {
  const { view, names, fixed } = session;
  const { reports } = view.public.crisis;
  const face = indicatorFace(indicator);
  const told = reports.flatMap((report) => {
    const estimate = report.national[indicator];
    return estimate === undefined ? [] : [{ week: report.week, ...estimate }];
  });
  const newest = told.at(-1);
  const before = told.at(-2);
  const words = fixed.words.indicators[indicator];
  return {
    id: indicator,
    name: names.indicator(indicator),
    unit: face.unit,
    harmful: face.harmful,
    reading:
      newest === undefined
        ? null
        : {
            estimate: newest.estimate,
            low: newest.low,
            high: newest.high,
            change: before === undefined ? null : newest.estimate - before.estimate,
            confidence: newest.confidence,
            asOf: weekDay(view.public, newest.asOf),
          },
    history: told.map(({ week, estimate, low, high }) => ({ week, estimate, low, high })),
    explanation: {
      what: words?.what ?? '',
      movers: moversOf(session, indicator, wording),
      anchors: face.anchors.map((value, index) => ({ value, text: words?.anchors[index] ?? '' })),
    },
  };
}

const sizes = ['S', 'M', 'L', 'XL'] as const;

/**
 * Measures that act and promise to move an indicator, the strongest first: as much as anybody may know before the debrief. What
 * moves it in truth is in the model's causes, which facilitators see with the consequences.
 */
function moversOf({ view, names, fixed }: Session, indicator: IndicatorId, wording: Wording) {
  return Object.values(view.public.crisis.measures)
    .filter(({ status, ended }) => !ended && (status?.is === 'acting' || status?.is === 'deploying'))
    .flatMap((measure) =>
      (fixed.deck[measure.measure]?.face.promises ?? [])
        .filter((promise) => promise.indicator === indicator)
        .map((promise) => ({ measure, promise })),
    )
    .toSorted((one, other) => sizes.indexOf(other.promise.size) - sizes.indexOf(one.promise.size))
    .map(
      ({ measure, promise }): MoverView => ({
        id: measure.instance,
        name: names.measure(measure.measure),
        by: takerOf(names, measure, wording),
        direction: promise.direction,
        sideEffect: promise.side === 'side-effect',
      }),
    );
}

/** The first day of a week of the crisis, as the scenario's calendar has it; week 0 is the eve of the session. */
function weekDay({ settings }: PublicSlice, week: number): string {
  return addDays(settings?.startDate ?? '2000-01-01', Math.max(0, week - 1) * 7);
}

function mapOf(session: Session, wording: Wording): MapView {
  const report = session.view.public.crisis.reports.at(-1);
  return countryMap(session, (region) => {
    const killed = regional(report, region);
    return {
      level: harmLevel(killed?.estimate ?? 0),
      reading: killed === undefined ? wording.notReported() : wording.killedAWeek(killed),
    };
  });
}

function regional(report: Report | undefined, region: string): Estimate | undefined {
  const found = Object.entries(report?.regions ?? {}).find(([id]) => id === region)?.[1];
  return found?.['civilian-deaths'];
}

const resources = ['troops', 'police', 'money'] as const;

function underWay(session: Session, measure: PublicMeasure, wording: Wording): UnderWayView {
  const { names } = session;
  const pledges = resources
    .filter((resource) => measure.params[resource] > 0)
    .map(
      (resource): PledgeProgress => ({
        resource,
        given: measure.pledged[resource],
        asked: measure.params[resource],
      }),
    );
  return {
    id: measure.instance,
    name: names.measure(measure.measure),
    by: takerOf(names, measure, wording),
    status: statusOf(measure, wording),
    pledges,
    act: actOn(session, measure, pledges.length > 0),
  };
}

function takerOf(names: Session['names'], { origin }: PublicMeasure, wording: Wording): string {
  return origin.by === 'council' ? wording.theCouncil() : names.seat(origin.seat).name;
}

/** Facilitators do not pledge, and seats do not end what the Council or others have taken. */
function actOn({ view, may }: Session, { instance }: PublicMeasure, asks: boolean): UnderWayAct | null {
  if (view.facilitators === null)
    return asks ? { is: 'pledge', permit: may({ type: 'Pledge', instance }) } : null;
  const permit = may({ type: 'EndMeasure', instance });
  return permit.may === 'no' && permit.because.code === 'moves/measure-over' ? null : { is: 'end', permit };
}

function statusOf({ status, ended }: PublicMeasure, wording: Wording): UnderWayStatus {
  if (ended) return { is: 'ended' };
  if (status === null) return { is: 'decided' };
  switch (status.is) {
    case 'pending':
      return { is: 'pending', missing: status.missing.map((need) => wording.missing(need)) };
    case 'deploying':
    case 'acting':
      return { is: status.is, share: status.share };
    case 'suspended':
    case 'futile':
    case 'ended':
      return { is: status.is };
  }
}

function newsOf({ view, names }: Session): readonly NewsItemView[] {
  const { crisis, turn, settings } = view.public;
  const dayOf = (number: number) => weekDay(view.public, number * (settings?.weeksPerTurn ?? 1) + 1);
  const shared = crisis.news.map((item, index) => ({ ...item, key: `public.${index}`, private: false }));
  const own = (view.seat?.slice.told ?? []).map((item, index) => ({
    ...item,
    key: `own.${index}`,
    private: true,
  }));
  return [...shared, ...own]
    .sort((one, other) => other.turn - one.turn)
    .map((item) => ({
      id: item.key,
      headline: names.text(item.headline),
      body: names.text(item.body),
      day: dayOf(item.turn),
      fresh: item.turn === (turn?.number ?? 0) - 1,
      private: item.private,
    }));
}
