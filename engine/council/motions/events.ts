import type { DraftId, MotionId, SeatId } from '#engine/kernel/ids.ts';
import type { MotionTerms } from './terms.ts';

/** Why a draft is not put to the vote for now (rule 33). */
export const reasonsAside = ['referred', 'postponed'] as const;
export type ReasonAside = (typeof reasonsAside)[number];

export type MotionEvent =
  | {
      readonly type: 'MotionProposed';
      readonly motion: MotionId;
      readonly seat: SeatId;
      readonly terms: MotionTerms;
    }
  | { readonly type: 'MotionSeconded'; readonly motion: MotionId; readonly seat: SeatId }
  | { readonly type: 'MotionWithdrawn'; readonly motion: MotionId }
  | {
      readonly type: 'DraftSetAside';
      readonly draft: DraftId;
      readonly why: ReasonAside;
      /** The turn from which it is before the body again; null until it is taken up. */
      readonly until: number | null;
    }
  | { readonly type: 'DraftTakenUp'; readonly draft: DraftId };
