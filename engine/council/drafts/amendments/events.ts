import type { DraftText } from '#engine/council/drafts/slice.ts';
import type { AmendmentId, DraftId, SeatId } from '#engine/kernel/ids.ts';
import type { Change } from './slice.ts';

/** Why an amendment fell: what it names is gone, or says something else by now, or the draft is no longer on the table; or no member asked that a non-member's be put to the vote (rule 38). */
export const fallReasons = ['gone', 'changed', 'draft-off-the-table', 'not-requested'] as const;
export type FallReason = (typeof fallReasons)[number];

export type AmendmentEvent =
  | {
      readonly type: 'AmendmentSubmitted';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly author: SeatId;
      readonly symbol: string;
      /** The draft's revision for which it was written. */
      readonly revision: number;
      readonly changes: readonly Change[];
    }
  | { readonly type: 'AmendmentWithdrawn'; readonly amendment: AmendmentId; readonly seat: SeatId }
  | { readonly type: 'AmendmentFell'; readonly amendment: AmendmentId; readonly because: FallReason }
  /** An adopted amendment was merged: the draft says this now. */
  | {
      readonly type: 'DraftAmended';
      readonly draft: DraftId;
      readonly amendment: AmendmentId;
      readonly text: DraftText;
      readonly lastParagraph: number;
    };
