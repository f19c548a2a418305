import type { CapitalReason, Resources } from '#engine/crisis/types.ts';
import type { ParticipantId, TextId, TextKey } from '#engine/kernel/ids.ts';
import type { CapitalQuestion } from './capital-questions.ts';

/** What the capital answered its ambassador, who may bring it to the Council or keep it. */
export interface HeardAnswer {
  readonly request: string;
  readonly about: CapitalQuestion;
  readonly granted: boolean;
  readonly reason: CapitalReason;
  readonly week: number;
}

/** What one seat holds alone. */
export interface SeatSlice {
  /** Political capital left, in points. */
  readonly politicalCapital: number;
  /** What it may still pledge. */
  readonly resources: Resources;
  /** What the capital answered to this seat, the concerned state's alone. */
  readonly answers: readonly HeardAnswer[];
  /** What the delegation wrote down for itself. */
  readonly notes: readonly { readonly note: TextId; readonly author: ParticipantId | null }[];
  /** News for this seat alone. */
  readonly told: readonly { readonly headline: TextKey; readonly body: TextKey; readonly turn: number }[];
}

export const emptySeatSlice: SeatSlice = {
  politicalCapital: 0,
  resources: { troops: 0, police: 0, money: 0 },
  answers: [],
  notes: [],
  told: [],
};
