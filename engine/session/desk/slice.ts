import type { CrisisValues, Stage, Totals } from '#engine/crisis/types.ts';
import type { ConversationId, ParticipantId, TextId } from '#engine/kernel/ids.ts';
import type { Preview } from '#engine/session/consequences/events.ts';
import type { DeskEvent } from './events.ts';

export type Adjustment = Extract<DeskEvent, { type: 'IndicatorAdjusted' }>;

export type MeasureEnding = Extract<DeskEvent, { type: 'MeasureEndedByDesk' }>;

/** What the facilitators hold beside what everyone holds. */
export interface FacilitatorsSlice {
  /** True values at the end of each week so far, without their causes: those are in the newest turn's preview. */
  readonly truth: readonly {
    readonly values: CrisisValues;
    readonly totals: Totals;
    readonly stage: Stage;
  }[];
  /** What the turn would bring, and after its release what it brought. */
  readonly preview: Preview | null;
  readonly released: boolean;
  readonly adjustments: readonly Adjustment[];
  readonly moments: readonly { readonly note: TextId; readonly turn: number }[];
  readonly injectsUsed: readonly { readonly inject: string; readonly turn: number }[];
  readonly reports: readonly {
    readonly conversation: ConversationId;
    readonly message: TextId;
    readonly reporter: ParticipantId;
  }[];
}

export const emptyDesk: FacilitatorsSlice = {
  truth: [],
  preview: null,
  released: true,
  adjustments: [],
  moments: [],
  injectsUsed: [],
  reports: [],
};
