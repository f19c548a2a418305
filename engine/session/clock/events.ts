import type { Duration, Instant } from '#engine/kernel/instant.ts';
import type { Clock, SessionTime } from '#engine/session/clock/clock.ts';

export const phases = ['briefing', 'negotiation', 'decision', 'consequences'] as const;
export type Phase = (typeof phases)[number];

export type ClockEvent =
  | { readonly type: 'SessionStarted'; readonly clock: Clock }
  | {
      readonly type: 'PhaseBegan';
      readonly turn: number;
      readonly phase: Phase;
      readonly endsAt: SessionTime;
      /** The scenario's own dates that the turn spans, as ISO days. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: 'PhaseExtended'; readonly endsAt: SessionTime; readonly by: Duration }
  | { readonly type: 'ClockPaused'; readonly clock: Clock; readonly overnight: boolean }
  /** Nobody had been connected for a while. */
  | { readonly type: 'PausedUnattended'; readonly clock: Clock }
  | { readonly type: 'ClockResumed'; readonly clock: Clock }
  /** The server or its database was away from `since` on: that time does not count. */
  | { readonly type: 'OutageEnded'; readonly clock: Clock; readonly since: Instant }
  /** Replay passes over the undoable events `from … to`; the clock reads again what it read when `from` was written. */
  | { readonly type: 'StepUndone'; readonly from: number; readonly to: number; readonly clock: Clock }
  | { readonly type: 'DebriefBegan' }
  | { readonly type: 'SessionEnded' };
