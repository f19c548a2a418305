import type { AmendmentId, DraftId, MotionId, PartId, PointId } from '#engine/kernel/ids.ts';

/** What is put to the vote besides whole drafts. */
export type Question =
  /** Shall the motion be carried? */
  | { readonly is: 'motion'; readonly motion: MotionId }
  /** Does anybody object to the motion? */
  | { readonly is: 'objection'; readonly motion: MotionId }
  /** Shall the chair's ruling be overruled (rule 30)? */
  | { readonly is: 'ruling'; readonly point: PointId }
  /** Is the draft a matter of procedure: the preliminary question. */
  | { readonly is: 'nature'; readonly point: PointId; readonly draft: DraftId }
  /** Shall the draft be amended so (rule 36)? */
  | { readonly is: 'amendment'; readonly draft: DraftId; readonly amendment: AmendmentId }
  /** Shall the part stay in the draft (rule 32)? */
  | { readonly is: 'part'; readonly draft: DraftId; readonly part: PartId };

/** The draft that a question is about, if it decides on part of one. */
export function draftOf(question: Question | null): DraftId | null {
  return question !== null && 'draft' in question ? question.draft : null;
}
