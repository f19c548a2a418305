import { openPoll } from '#engine/council/polls/open-poll.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { seconds } from '#engine/kernel/instant.ts';
import { runningFrom, sessionTime } from '#engine/session/clock/clock.ts';
import type { ClockHostCommand } from '#engine/session/clock/commands.ts';
import { beginPhase, endPhase } from '#engine/session/clock/phases.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { beginDebriefWith } from '#engine/session/debrief/begin.ts';
import { type DecideContext, type Decision, decided, rejected, toAll } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import { botsForEmptySeats } from '#engine/session/lobby/decide.ts';
import type { SessionState } from '#engine/session/slices.ts';

export function startSession(
  state: SessionState,
  _: CommandOf<'StartSession'>,
  context: DecideContext,
): Decision {
  const clock = runningFrom(0, context.now);
  const started = toAll({ type: 'SessionStarted', clock });
  const bots = botsForEmptySeats(state.public);
  const opened = [started, ...bots].reduce(evolve, state);
  return decided(started, ...bots, ...beginPhase(opened, { turn: 1, phase: 'briefing' }, context));
}

export function pauseClock(
  state: SessionState,
  { overnight }: CommandOf<'PauseClock'>,
  { now }: DecideContext,
): Decision {
  const at = sessionTime(state.public.clock, now);
  return decided(toAll({ type: 'ClockPaused', clock: { state: 'stopped', at }, overnight }));
}

/** [CL-3] Every deadline keeps the time it had left when the clock was stopped. */
export function resumeClock(
  state: SessionState,
  _: CommandOf<'ResumeClock'>,
  { now }: DecideContext,
): Decision {
  const clock = runningFrom(sessionTime(state.public.clock, now), now);
  return decided(toAll({ type: 'ClockResumed', clock }));
}

export function extendPhase(state: SessionState, command: CommandOf<'ExtendPhase'>): Decision {
  const { turn } = state.public;
  if (turn === null) throw new Error('A session that plays has a turn');
  const by = seconds(command.seconds);
  return decided(toAll({ type: 'PhaseExtended', endsAt: turn.endsAt + by, by }));
}

export function nextPhase(state: SessionState, _: CommandOf<'NextPhase'>, context: DecideContext): Decision {
  return decided(...endPhase(state, context));
}

/** [CL-5] An expiry that names another deadline than the one that stands is late, and changes nothing. */
export function expirePhase(
  state: SessionState,
  { deadline }: Extract<ClockHostCommand, { type: 'Expire' }>,
  context: DecideContext,
): Decision {
  const { turn, clock, council, status } = state.public;
  if (status !== 'playing' || turn === null || turn.endsAt !== deadline) return decided();
  if (sessionTime(clock, context.now) < deadline || openPoll(council) !== null) return decided();
  return decided(...endPhase(state, context));
}

/** [CL-7] Time without a server does not count: the clock goes on from what it read when the server was last there. */
export function endOutage(
  state: SessionState,
  { since }: Extract<ClockHostCommand, { type: 'EndOutage' }>,
  { now }: DecideContext,
): Decision {
  const { clock, status } = state.public;
  if (status !== 'playing' || clock.state === 'stopped' || since >= now) return decided();
  const at = Math.max(0, sessionTime(clock, since));
  return decided(toAll({ type: 'OutageEnded', clock: runningFrom(at, now), since }));
}

/** [CL-10] Bots would else play a session to its end that everybody has left. Whoever comes back starts the clock again. */
export function pauseUnattended(state: SessionState, { now }: DecideContext): Decision {
  const { clock, status } = state.public;
  if (status !== 'playing' || clock.state === 'stopped') return decided();
  const at = sessionTime(clock, now);
  return decided(toAll({ type: 'PausedUnattended', clock: { state: 'stopped', at } }));
}

/**
 * Undoing needs the log, which the state does not hold: whoever holds it calls `undoStepIn` instead. Reaching this
 * decider is a bug of the caller.
 */
export function undoStep(): Decision {
  throw new Error('UndoStep is decided on the log, by undoStepIn');
}

/** [CL-6] Takes back the step that began with event `from`, and sets the clock to what it read then. */
export function undoStepIn(
  before: SessionState,
  step: { readonly from: number; readonly to: number; readonly at: Instant } | null,
  { now }: DecideContext,
): Decision {
  if (step === null) return rejected('desk/nothing-to-undo');
  const { clock } = before.public;
  const restored = clock.state === 'stopped' ? clock : runningFrom(sessionTime(clock, step.at), now);
  return decided(toAll({ type: 'StepUndone', from: step.from, to: step.to, clock: restored }));
}

export function beginDebrief(
  state: SessionState,
  _: CommandOf<'BeginDebrief'>,
  context: DecideContext,
): Decision {
  return decided(...beginDebriefWith(state, context));
}

export function endSession(): Decision {
  return decided(toAll({ type: 'SessionEnded' }));
}
