import { councilOnPhase } from '#engine/council/on-phase.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import { addDays } from '#engine/session/clock/dates.ts';
import { type Phase, phases } from '#engine/session/clock/events.ts';
import { prepareConsequences } from '#engine/session/consequences/prepare.ts';
import { releaseConsequences } from '#engine/session/consequences/release.ts';
import { beginDebriefWith } from '#engine/session/debrief/begin.ts';
import { type DecideContext, type NewEvent, toAll } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import type { SessionState } from '#engine/session/slices.ts';

export interface PhaseOfTurn {
  readonly turn: number;
  readonly phase: Phase;
}

/** [CL-2] What a phase brings when it begins: its deadline and dates, the Council's meeting, the turn's consequences. */
export function beginPhase(
  state: SessionState,
  next: PhaseOfTurn,
  context: DecideContext,
): readonly NewEvent[] {
  const { settings, clock } = state.public;
  if (settings === null) throw new Error('A session has settings from its first event on');
  const at = sessionTime(clock, context.now);
  const firstDay = (next.turn - 1) * settings.weeksPerTurn * 7;
  const began = toAll({
    type: 'PhaseBegan',
    turn: next.turn,
    phase: next.phase,
    endsAt: at + settings.phases[next.phase],
    from: addDays(settings.startDate, firstDay),
    to: addDays(settings.startDate, firstDay + settings.weeksPerTurn * 7 - 1),
  });
  const entered = evolve(state, began);
  const council = councilOnPhase(entered, { ...next, at }, context);
  const events = [began, ...council];
  if (next.phase !== 'consequences') return events;
  return [...events, ...prepareConsequences(council.reduce(evolve, entered), context)];
}

/** Ends the phase that stands and begins what follows: the next phase, the next turn, or the debrief after the last. */
export function endPhase(state: SessionState, context: DecideContext): readonly NewEvent[] {
  const { turn, settings } = state.public;
  if (turn === null || settings === null) throw new Error('A session that plays has a turn');
  const following = phases[phases.indexOf(turn.phase) + 1];
  if (following !== undefined) return beginPhase(state, { turn: turn.number, phase: following }, context);
  const released = releaseConsequences(state, context);
  const after = released.reduce(evolve, state);
  if (turn.number >= settings.turns) return [...released, ...beginDebriefWith(after, context)];
  return [...released, ...beginPhase(after, { turn: turn.number + 1, phase: 'briefing' }, context)];
}
