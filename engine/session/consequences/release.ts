import { type DecideContext, type NewEvent, toAll } from '#engine/session/decision.ts';
import { toSeat } from '#engine/session/moves/decide.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** Of the political capital a seat began with, the part that comes back each turn (a project parameter). */
const regainedShare = 0.15;

/** [TU-2] Brings exactly what was shown: what was prepared last becomes what happened, and the world is told its part. */
export function releaseConsequences(
  state: SessionState,
  { scenario }: Pick<DecideContext, 'scenario'>,
): readonly NewEvent[] {
  const { preview, released } = state.facilitators;
  if (preview === null || released) return [];
  const { turn, report, stage, settlement, notices, measures, news, told } = preview;
  return [
    { audience: 'vault', opens: 'never', event: { type: 'CrisisAdvanced' } },
    { audience: 'facilitators', opens: 'debrief', event: { type: 'ConsequencesReleased', turn } },
    toAll({
      type: 'SituationReported',
      turn,
      week: preview.weeks.at(-1)?.values.week ?? state.public.crisis.week,
      stage,
      settlement,
      report,
      notices,
      measures,
    }),
    ...news.map((item) => toAll({ type: 'NewsPublished', turn, news: item })),
    ...told.map(({ seat, news: { headline, body } }) =>
      toSeat(seat, { type: 'SeatTold', headline, body, turn }),
    ),
    ...scenario.seats.flatMap(({ id, means }) => regained(state, id, means.politicalCapital)),
  ];
}

function regained(
  state: SessionState,
  seat: Parameters<typeof toSeat>[0],
  atStart: number,
): readonly NewEvent[] {
  const left = state.seats[seat]?.politicalCapital ?? 0;
  const politicalCapital = Math.min(Math.ceil(atStart * regainedShare), atStart - left);
  return politicalCapital > 0 ? [toSeat(seat, { type: 'PoliticalCapitalRegained', politicalCapital })] : [];
}
