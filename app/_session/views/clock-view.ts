import type { ClockView } from '#app/_shared/clock-view.ts';
import type { TurnView } from '#app/_shared/turn-view.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import { type SessionTime, timeLeft } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** A deadline of the session as a clock that a screen counts down. */
export function clockTo({ clock }: PublicSlice, deadline: SessionTime, total: Duration): ClockView {
  return clock.state === 'running'
    ? { kind: 'running', endsAt: deadline + clock.shift, total }
    : { kind: 'paused', left: timeLeft(clock, deadline, 0), total };
}

/** The clock of the phase that is played. */
export function phaseClock(shared: PublicSlice): ClockView {
  const { turn, settings, status } = shared;
  if (turn === null || settings === null || status !== 'playing') return { kind: 'none' };
  return clockTo(shared, turn.endsAt, settings.phases[turn.phase]);
}

export function turnView({ turn, settings, status }: PublicSlice): TurnView | null {
  if (turn === null || settings === null || status !== 'playing') return null;
  const { number, phase, from, to } = turn;
  return { number, of: settings.turns, phase, from, to };
}
