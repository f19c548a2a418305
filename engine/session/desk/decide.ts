import { type IndicatorId, isRegional, type RegionalIndicatorId } from '#engine/crisis/indicators.ts';
import type { CrisisValues, RegionId } from '#engine/crisis/types.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { prepareConsequences } from '#engine/session/consequences/prepare.ts';
import { newsOf } from '#engine/session/consequences/scripted.ts';
import {
  authoredText,
  type DecideContext,
  type Decision,
  decided,
  decidedWith,
  type NewEvent,
  rejected,
  toAll,
} from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import { toSeat } from '#engine/session/moves/decide.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { DeskEvent } from './events.ts';

/** [DE-1] News at once; what it does to the crisis comes with the turn's consequences. */
export function releaseInject(
  state: SessionState,
  { inject }: CommandOf<'ReleaseInject'>,
  context: DecideContext,
): Decision {
  const scripted = context.scenario.events.find(({ id }) => id === inject);
  if (scripted === undefined) return rejected('desk/unknown-inject', { inject });
  if (state.vault.happened.some(({ event }) => event === inject)) return rejected('desk/inject-used');
  const turn = turnNumber(state);
  const used = onDesk({ type: 'InjectUsed', inject, turn });
  const { audience } = scripted;
  const news = newsOf(scripted);
  const told =
    audience === 'public'
      ? [toAll({ type: 'NewsPublished', turn, news })]
      : audience.map((seat) =>
          toSeat(seat, { type: 'SeatTold', headline: news.headline, body: news.body, turn }),
        );
  return decided(used, ...told, ...preparedAnew(state, [used, ...told], context));
}

/** [DE-2] Once the consequences are being looked at, they are drawn again with the change and the same dice. */
export function adjustIndicator(
  state: SessionState,
  { indicator, region, value, reason }: CommandOf<'AdjustIndicator'>,
  context: DecideContext,
): Decision {
  const shown = shownValues(state);
  if (shown === null) return rejected('session/not-started');
  const id = indicator as IndicatorId;
  const from = valueIn(shown, id, region as RegionId | null);
  if (from === undefined) return rejected('desk/unknown-region', { region: region ?? '' });
  if (!isRegional(id) && value > 100) return rejected('desk/beyond-scale', { indicator, max: 100 });
  const text = authoredText(context, 1, 'facilitators', reason);
  const adjusted = onDesk({
    type: 'IndicatorAdjusted',
    adjustment: `a${state.facilitators.adjustments.length + 1}`,
    indicator: id,
    region: region as RegionId | null,
    from,
    to: value,
    reason: text.id,
    turn: turnNumber(state),
  });
  return decidedWith([text], adjusted, ...preparedAnew(state, [adjusted], context));
}

/** [DE-4] Everyone learns that it was ended, and why once the debrief opens it. */
export function endMeasure(
  state: SessionState,
  { instance, reason }: CommandOf<'EndMeasure'>,
  context: DecideContext,
): Decision {
  const measure = Object.values(state.public.crisis.measures).find((held) => held.instance === instance);
  if (measure === undefined) throw new Error('The guard lets only known measures be ended');
  const text = authoredText(context, 1, 'facilitators', reason);
  const ended = [
    onDesk({
      type: 'MeasureEndedByDesk',
      instance: measure.instance,
      reason: text.id,
      turn: turnNumber(state),
    }),
    toAll({ type: 'MeasureEnded', instance: measure.instance }),
  ];
  return decidedWith([text], ...ended, ...preparedAnew(state, ended, context));
}

export function markMoment(
  state: SessionState,
  { note }: CommandOf<'MarkMoment'>,
  context: DecideContext,
): Decision {
  const text = authoredText(context, 1, 'facilitators', note);
  return decidedWith([text], onDesk({ type: 'MomentMarked', note: text.id, turn: turnNumber(state) }));
}

/** A facilitator's act that changes what a turn brings, while it is being looked at, is shown with what it changes. */
function preparedAnew(
  state: SessionState,
  events: readonly NewEvent[],
  context: DecideContext,
): readonly NewEvent[] {
  if (state.public.turn?.phase !== 'consequences') return [];
  return prepareConsequences(events.reduce(evolve, state), context);
}

/** What the facilitators look at: the end of the prepared turn while it is prepared, else of the last week lived. */
function shownValues({ facilitators }: SessionState): CrisisValues | null {
  const prepared = facilitators.released ? undefined : facilitators.preview?.weeks.at(-1)?.values;
  return prepared ?? facilitators.truth.at(-1)?.values ?? null;
}

function valueIn(values: CrisisValues, indicator: IndicatorId, region: RegionId | null): number | undefined {
  if (region === null) return values.national[indicator];
  return isRegional(indicator) ? values.regions[region]?.[indicator as RegionalIndicatorId] : undefined;
}

function turnNumber({ public: { turn } }: SessionState): number {
  return turn?.number ?? 0;
}

/** The debrief opens what facilitators did. */
function onDesk(event: DeskEvent): NewEvent {
  return { audience: 'facilitators', opens: 'debrief', event };
}
