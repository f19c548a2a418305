import type { DraftText } from '#engine/council/drafts/slice.ts';
import type { AmendmentId, DraftId, ParagraphId, PartId, SeatId } from '#engine/kernel/ids.ts';

export type PartEvent =
  | {
      readonly type: 'SeparateVoteAsked';
      readonly part: PartId;
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly paragraphs: readonly ParagraphId[];
    }
  | { readonly type: 'SeparateVoteRefused'; readonly part: PartId; readonly seat: SeatId }
  | { readonly type: 'SeparateVoteWithdrawn'; readonly part: PartId }
  | { readonly type: 'PartFell'; readonly part: PartId }
  /** A part was not adopted: the draft says this now. */
  | {
      readonly type: 'PartStruck';
      readonly part: PartId;
      readonly draft: DraftId;
      readonly text: DraftText;
    }
  /** None of its operative paragraphs was adopted, so the draft is not either. */
  | { readonly type: 'DraftRejectedInParts'; readonly draft: DraftId }
  /** A member asks that a non-member's amendment be put to the vote (rule 38). */
  | { readonly type: 'AmendmentVoteRequested'; readonly amendment: AmendmentId; readonly seat: SeatId };
