import type {
  Change,
  CrisisState,
  CrisisValues,
  InstanceStatus,
  MeasureInstanceId,
  Notice,
  Report,
  Resources,
  Settlement,
  Stage,
  Totals,
} from '#engine/crisis/types.ts';
import type { SeatId, TextKey } from '#engine/kernel/ids.ts';

/** A piece of news: keys into the scenario's texts, and which scripted event or inject brought it. */
export interface NewsItem {
  readonly source: string;
  readonly headline: TextKey;
  readonly body: TextKey;
}

/** What everyone may know of a measure's progress. */
export interface MeasureProgress {
  readonly instance: MeasureInstanceId;
  readonly status: InstanceStatus;
  readonly deployed: Resources;
}

/** What a turn brought, as the world is told it. */
export type ConsequencesEvent =
  | {
      readonly type: 'SituationReported';
      readonly turn: number;
      readonly week: number;
      readonly stage: Stage;
      readonly settlement: Settlement['is'];
      readonly report: Report;
      readonly notices: readonly Notice[];
      readonly measures: readonly MeasureProgress[];
    }
  | { readonly type: 'NewsPublished'; readonly turn: number; readonly news: NewsItem };

/** A week lived through, in truth: each indicator's value, what moved it, and what it has cost so far. */
export interface TrueWeek {
  readonly values: CrisisValues;
  readonly changes: readonly Change[];
  readonly totals: Totals;
  readonly stage: Stage;
  readonly notices: readonly Notice[];
  /** Scripted events that happened in it. */
  readonly happened: readonly string[];
}

/** What the facilitators see before a turn's consequences are released, and what is then released unchanged. */
export interface Preview {
  readonly turn: number;
  readonly weeks: readonly TrueWeek[];
  readonly report: Report;
  readonly stage: Stage;
  readonly settlement: Settlement['is'];
  readonly notices: readonly Notice[];
  readonly measures: readonly MeasureProgress[];
  readonly news: readonly NewsItem[];
  readonly told: readonly { readonly seat: SeatId; readonly news: NewsItem }[];
}

/**
 * For the facilitators, and opened by the debrief. What was prepared last when `ConsequencesReleased` comes is what
 * happened; what was prepared before that and changed is not.
 */
export type PreparedConsequencesEvent =
  /** The truth before the first week. */
  | { readonly type: 'TruthBegan'; readonly week: TrueWeek }
  | { readonly type: 'ConsequencesPrepared'; readonly preview: Preview }
  | { readonly type: 'ConsequencesReleased'; readonly turn: number };

/** The model's hidden state, for the server alone. */
export type VaultEvent =
  | { readonly type: 'CrisisBegan'; readonly crisis: CrisisState }
  | {
      readonly type: 'CrisisPrepared';
      readonly crisis: CrisisState;
      readonly happened: readonly Happening[];
      /** Votes and meetings of the Council that the model has taken in by then. */
      readonly taken: CouncilTaken;
    }
  | { readonly type: 'CrisisAdvanced' }
  /** The same crisis left alone, with the same dice. Opens at the debrief. */
  | {
      readonly type: 'BaselineRecorded';
      readonly weeks: readonly CrisisValues[];
      readonly totals: readonly Totals[];
    };

/** How much of what the Council did the model knows of. */
export interface CouncilTaken {
  readonly votes: number;
  readonly meetings: number;
}

/** A scripted event that happened, and in which week. */
export interface Happening {
  readonly event: string;
  readonly week: number;
}
