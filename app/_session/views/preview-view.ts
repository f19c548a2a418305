import type { PreviewChange, PreviewView } from '#app/_features/desk/components/desk-views.ts';
import type { Session } from '#app/_session/session.tsx';
import { type IndicatorId, indicatorFace, indicatorIds } from '#engine/crisis/indicators.ts';
import type { Cause, Change } from '#engine/crisis/types.ts';
import type { Preview } from '#engine/session/consequences/events.ts';
import type { CauseWording } from './cause-wording.ts';
import { strongestCauses } from './strongest-causes.ts';

/** What the turn would bring, in truth: for the facilitators alone. Null before the first turn's consequences. */
export function previewView(session: Session, say: CauseWording): PreviewView | null {
  const { facilitators, public: shared } = session.view;
  const preview = facilitators?.preview ?? null;
  if (facilitators === null || preview === null) return null;
  const before = facilitators.truth.at(facilitators.released ? -1 - preview.weeks.length : -1);
  return {
    turn: preview.turn,
    stage: { from: before?.stage ?? shared.crisis.stage, to: preview.stage },
    released: facilitators.released,
    ...changesOf(session, preview, say),
    notices: preview.notices.flatMap((notice) => say.notice(session, notice) ?? []),
    news: [
      ...preview.news.map((item) => ({ ...item, seats: null })),
      ...preview.told.map(({ seat, news }) => ({ ...news, seats: [session.names.seat(seat)] })),
    ].map(({ source, headline, body, seats }, index) => ({
      id: `${source}.${index}`,
      headline: session.names.text(headline),
      body: session.names.text(body),
      seats,
    })),
    measures: preview.measures.map(({ instance, status }) => ({
      id: instance,
      name: session.names.measure(shared.crisis.measures[instance]?.measure ?? ''),
      status: say.status(status),
    })),
    adjust: session.may({ type: 'AdjustIndicator' }),
  };
}

/** Each indicator's way over the turn's weeks, the most telling first: how far it went on its own scale. */
function changesOf(
  session: Session,
  { weeks, turn }: Preview,
  say: CauseWording,
): Pick<PreviewView, 'changes' | 'still'> {
  const national = new Map<IndicatorId, Change[]>();
  for (const { changes } of weeks) {
    for (const change of changes) {
      if (change.region !== null) continue;
      const list = national.get(change.indicator);
      if (list === undefined) national.set(change.indicator, [change]);
      else list.push(change);
    }
  }
  const last = weeks.at(-1)?.values.national;
  const all = indicatorIds.map((indicator) => {
    const steps = national.get(indicator) ?? [];
    const ends = last?.[indicator] ?? 0;
    const way = { from: steps[0]?.from ?? ends, to: steps.at(-1)?.to ?? ends };
    return changeOf(
      session,
      indicator,
      way,
      strongestCauses(steps.flatMap(({ causes }) => causes)),
      turn,
      say,
    );
  });
  const moves = ({ from, to, digits, adjusted }: PreviewChange) =>
    adjusted !== null || from.toFixed(digits) !== to.toFixed(digits);
  return {
    changes: all.filter(moves).toSorted((one, other) => weightOf(other) - weightOf(one)),
    still: all.filter((change) => !moves(change)),
  };
}

function changeOf(
  session: Session,
  indicator: IndicatorId,
  { from, to }: Pick<PreviewChange, 'from' | 'to'>,
  causes: readonly Cause[],
  turn: number,
  say: CauseWording,
): PreviewChange {
  const face = indicatorFace(indicator);
  const adjustment = session.view.facilitators?.adjustments.findLast(
    (one) => one.turn === turn && one.indicator === indicator && one.region === null,
  );
  return {
    indicator,
    region: null,
    name: session.names.indicator(indicator),
    from,
    to,
    digits: face.unit === 'index' ? 1 : 0,
    worse: face.harmful === 'high' ? to > from : face.harmful === 'low' ? to < from : false,
    causes: causes.map((cause) => say.cause(session, cause, (event) => headlineOf(session, event))),
    adjusted:
      adjustment === undefined ? null : { to: adjustment.to, reason: session.words(adjustment.reason) ?? '' },
  };
}

function headlineOf({ fixed, names }: Session, event: string): string | null {
  const inject = fixed.injects?.find(({ id }) => id === event);
  return inject === undefined ? null : names.text(inject.headline);
}

function weightOf({ indicator, from, to }: PreviewChange): number {
  const { unit, headline } = indicatorFace(indicator as IndicatorId);
  const moved =
    unit === 'index' ? Math.abs(to - from) / 100 : Math.abs(Math.log1p(to) - Math.log1p(from)) / 5;
  return headline ? moved * 3 : moved;
}
