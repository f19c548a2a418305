import type { DraftId, SeatId } from '#engine/kernel/ids.ts';
import type { DraftText } from './slice.ts';

export type DraftEvent =
  | {
      readonly type: 'DraftSubmitted';
      readonly draft: DraftId;
      readonly author: SeatId;
      /** The author if a member of the Council; else nobody yet. */
      readonly sponsors: readonly SeatId[];
      readonly text: DraftText;
      readonly lastParagraph: number;
    }
  | {
      readonly type: 'DraftRevised';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly text: DraftText;
      readonly lastParagraph: number;
    }
  | { readonly type: 'DraftSponsored'; readonly draft: DraftId; readonly seat: SeatId }
  | { readonly type: 'SponsorshipEnded'; readonly draft: DraftId; readonly seat: SeatId }
  | { readonly type: 'DraftTabled'; readonly draft: DraftId; readonly seat: SeatId; readonly symbol: string }
  | { readonly type: 'DraftWithdrawn'; readonly draft: DraftId; readonly seat: SeatId };
