import type { CrisisValues, Totals } from '#engine/crisis/types.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';
import type { TextId } from '#engine/kernel/ids.ts';
import type { Preview, TrueWeek } from '#engine/session/consequences/events.ts';
import type { Adjustment, MeasureEnding } from '#engine/session/desk/slice.ts';
import type { DebriefEvent, JudgedSeat } from './events.ts';

type Weighed = Extract<DebriefEvent, { type: 'BotWeighed' }>;

/** What the debrief opens: it is kept up all along, on the server alone, and sent to everyone once the debrief begins. */
export interface DebriefSlice {
  readonly truth: readonly TrueWeek[];
  readonly prepared: Preview | null;
  readonly baseline: { readonly weeks: readonly CrisisValues[]; readonly totals: readonly Totals[] } | null;
  readonly adjustments: readonly Adjustment[];
  /** Measures that facilitators ended, with why. */
  readonly measuresEnded: readonly MeasureEnding[];
  readonly moments: readonly { readonly note: TextId; readonly turn: number }[];
  readonly injectsUsed: readonly { readonly inject: string; readonly turn: number }[];
  readonly bots: readonly Weighed[];
  readonly seats: readonly JudgedSeat[];
  readonly ending: string | null;
  readonly assessment: readonly AssessmentLine[];
}

export const emptyDebrief: DebriefSlice = {
  truth: [],
  prepared: null,
  baseline: null,
  adjustments: [],
  measuresEnded: [],
  moments: [],
  injectsUsed: [],
  bots: [],
  seats: [],
  ending: null,
  assessment: [],
};
