import type { AssessmentLine } from '#engine/framework/types.ts';
import type { SeatId, TextKey } from '#engine/kernel/ids.ts';
import type { CapitalVaultEvent } from '#engine/session/moves/events.ts';

export type ObjectiveVerdict = 'met' | 'partly' | 'missed';

/** One seat's secret aims, and what became of them. */
export interface JudgedSeat {
  readonly seat: SeatId;
  readonly objectives: readonly {
    readonly id: string;
    readonly text: TextKey;
    readonly weight: number;
    readonly verdict: ObjectiveVerdict;
  }[];
}

/** What is kept in the vault until the debrief opens it. */
export type DebriefEvent =
  | CapitalVaultEvent
  /** Why a bot acted: its reason as a code with parameters, and the options it weighed, with what each was worth to it. */
  | {
      readonly type: 'BotWeighed';
      readonly seat: SeatId;
      readonly turn: number;
      readonly chose: string;
      readonly reason: {
        readonly code: string;
        readonly params: Readonly<Record<string, string | number>>;
      };
      readonly options: readonly { readonly option: string; readonly worth: number }[];
    }
  | { readonly type: 'ObjectivesJudged'; readonly seats: readonly JudgedSeat[]; readonly ending: string }
  | { readonly type: 'AssessmentMade'; readonly lines: readonly AssessmentLine[] };
