import { reportWeek } from '#engine/crisis/report.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { DecideContext, NewEvent } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Preview } from './events.ts';
import { inputOfTurn, takenIn } from './input.ts';
import { liveWeeks, type Step } from './live-weeks.ts';
import { newsOf } from './scripted.ts';

/**
 * [TU-1] Draws what the turn brings, week by week, from what was decided in it. The facilitators see it before it is
 * released; drawn again from the same decisions it is the same, as every draw is keyed.
 */
export function prepareConsequences(
  state: SessionState,
  { scenario, seed }: Pick<DecideContext, 'scenario' | 'seed'>,
  step?: Step,
): readonly NewEvent[] {
  const { settings, turn } = state.public;
  const begun = state.vault.crisis;
  if (settings === null || turn === null || begun === null)
    throw new Error('A turn has settings and a crisis');
  const random = randomFrom(seed);
  const decided = inputOfTurn(state, begun, scenario);
  const lived = liveWeeks(state, begun, decided, settings.weeksPerTurn, scenario, random, step);
  const report = reportWeek(lived.crisis, scenario.crisis, random);
  const preview: Preview = {
    turn: turn.number,
    weeks: lived.weeks,
    report,
    stage: lived.crisis.stage,
    settlement: lived.crisis.settlement.is,
    notices: lived.weeks.flatMap(({ notices }) => notices),
    measures: lived.crisis.instances.map(({ instance, status, deployed }) => ({
      instance,
      status,
      deployed,
    })),
    news: lived.happened.filter(({ audience }) => audience === 'public').map(newsOf),
    told: lived.happened.flatMap((scripted) =>
      scripted.audience === 'public'
        ? []
        : scripted.audience.map((seat) => ({ seat, news: newsOf(scripted) })),
    ),
  };
  return [
    {
      audience: 'vault',
      opens: 'never',
      event: {
        type: 'CrisisPrepared',
        crisis: lived.crisis,
        happened: lived.happenings,
        taken: takenIn(state.public.council),
      },
    },
    { audience: 'facilitators', opens: 'debrief', event: { type: 'ConsequencesPrepared', preview } },
  ];
}
