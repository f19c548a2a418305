import type { SessionTime } from './clock.ts';
import type { Phase } from './events.ts';

/** The turn now played: its number from 1, its phase, when the phase ends, and the scenario's dates that it spans. */
export interface Turn {
  readonly number: number;
  readonly phase: Phase;
  readonly endsAt: SessionTime;
  readonly from: string;
  readonly to: string;
}
