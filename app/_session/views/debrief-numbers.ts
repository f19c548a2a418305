import type { CurvePoint, CurveView, TotalView } from '#app/_features/debrief/components/debrief-views.ts';
import type { EstimatePoint } from '#app/_shared/estimate-view.ts';
import { type IndicatorId, indicatorFace, indicatorIds } from '#engine/crisis/indicators.ts';
import type { CrisisValues, Totals } from '#engine/crisis/types.ts';
import type { DebriefSources } from './debrief-sources.ts';
import { strongestCauses } from './strongest-causes.ts';

/** From how many points of an index apart the session and the crisis left alone have gone different ways. */
const tellingPoints = 8;

/** What the crisis cost by its last week, beside the same week of the crisis left alone. */
export function debriefTotals({ debrief, say }: DebriefSources): readonly TotalView[] {
  const last = debrief.truth.at(-1);
  const alone = aloneTotals(debrief.baseline, last?.values.week ?? 0);
  if (last === undefined || alone === null) return [];
  const { totals } = last;
  const total = (id: 'killed' | 'want' | 'fled' | 'interveners', of: keyof Totals): TotalView => ({
    id,
    name: say.total(id),
    here: Math.round(totals[of]),
    alone: Math.round(alone[of]),
    aloneRange: null,
  });
  const harmed = totals.intervenerHarm >= 0.5 || alone.intervenerHarm >= 0.5;
  return [
    total('killed', 'civilianDeaths'),
    total('want', 'excessDeaths'),
    total('fled', 'everDisplaced'),
    ...(harmed ? [total('interveners', 'intervenerHarm')] : []),
  ];
}

function aloneTotals(baseline: DebriefSources['debrief']['baseline'], week: number): Totals | null {
  const index = baseline?.weeks.findIndex((values) => values.week === week) ?? -1;
  return baseline?.totals[index] ?? null;
}

/**
 * What was true, reported, and would have been. First what is watched most, then what was never reported, then whatever else the
 * session turned from the course that it would have taken.
 */
export function debriefCurves(sources: DebriefSources): readonly CurveView[] {
  const faces = indicatorIds.map(indicatorFace);
  const first = faces.filter(({ headline }) => headline);
  const hidden = faces.filter(({ headline, visibility }) => !headline && visibility === 'hidden');
  const turned = faces.filter(
    ({ id, headline, visibility }) => !headline && visibility === 'reported' && isTurned(sources, id),
  );
  return [...first, ...hidden, ...turned].map(({ id }) => curve(sources, id));
}

function isTurned({ debrief }: DebriefSources, indicator: IndicatorId): boolean {
  const last = debrief.truth.at(-1)?.values;
  const alone = debrief.baseline?.weeks.find(({ week }) => week === last?.week);
  if (last === undefined || alone === undefined) return false;
  const apart = Math.abs(last.national[indicator] - alone.national[indicator]);
  return indicatorFace(indicator).unit === 'index' && apart >= tellingPoints;
}

function curve(sources: DebriefSources, indicator: IndicatorId): CurveView {
  const { session, debrief, calendar } = sources;
  const { unit } = indicatorFace(indicator);
  const point = ({ week, national }: CrisisValues): CurvePoint => ({ week, value: national[indicator] });
  return {
    id: indicator,
    name: session.names.indicator(indicator),
    digits: unit === 'index' ? 1 : 0,
    scale: unit === 'index' ? 'index' : 'count',
    truth: debrief.truth.map(({ values }) => point(values)),
    reported: reportedOf(session.view.public.crisis.reports, indicator),
    alone: (debrief.baseline?.weeks ?? []).filter(({ week }) => week <= calendar.last).map(point),
    movedIn: (week) => movedIn(sources, indicator, week),
  };
}

/** Why a number moved in a week, in truth: the strongest causes, as sentences. */
function movedIn(
  { session, debrief, words, say }: DebriefSources,
  indicator: IndicatorId,
  week: number,
): readonly string[] {
  const lived = debrief.truth.find(({ values }) => values.week === week);
  const causes = (lived?.changes ?? [])
    .filter((change) => change.indicator === indicator && change.region === null)
    .flatMap((change) => change.causes);
  return strongestCauses(causes).map((cause) =>
    say.cause(session, cause, (event) => words.events[event] ?? null),
  );
}

/** As it was told at the end of a week, be it of an earlier one: that is what people went by. */
function reportedOf(
  reports: DebriefSources['session']['view']['public']['crisis']['reports'],
  indicator: IndicatorId,
): readonly EstimatePoint[] {
  return reports.flatMap(({ week, national }) => {
    const told = national[indicator];
    return told === undefined ? [] : [{ week, estimate: told.estimate, low: told.low, high: told.high }];
  });
}
