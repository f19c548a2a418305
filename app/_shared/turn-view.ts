import type { ScenarioDay } from '#app/_lib/format.ts';
import type { Phase } from '#engine/session/clock/events.ts';

/** The turn that is played, as every header shows it. */
export interface TurnView {
  readonly number: number;
  readonly of: number;
  readonly phase: Phase;
  readonly from: ScenarioDay;
  readonly to: ScenarioDay;
}

/** Whether this device hears from the server. */
export type ConnectionState = 'live' | 'connecting' | 'lost';
