import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import type { SubparagraphLevel } from '#engine/council/drafts/subparagraphs.ts';
import type { DraftId, ParagraphId } from '#engine/kernel/ids.ts';

export const DRAFT_STATUSES = [
  'written',
  'tabled',
  'voting',
  'adopted',
  'vetoed',
  'failed',
  'withdrawn',
] as const;
export type DraftStatusName = (typeof DRAFT_STATUSES)[number];

/** A draft in a list. */
export interface DraftCardView {
  readonly id: DraftId;
  /** `S/2031/14` once it is tabled, the resolution's own symbol once adopted. */
  readonly symbol: string | null;
  readonly title: string;
  readonly status: DraftStatusName;
  readonly sponsors: readonly SeatFace[];
  /** What its clauses would do, in a few words each. */
  readonly measures: readonly string[];
}

/** A measure that a clause carries: what it is, what it would do, what it still lacks. */
export interface MeasureChipView {
  readonly name: string;
  /** "4,500 troops · six months · Tessin"; empty where there is nothing to choose. */
  readonly parameters: string;
  /** "acts in 3 to 6 weeks". */
  readonly effect: string;
  /** "1,900 of 4,500 troops pledged", "consent not yet given". */
  readonly missing: readonly string[];
}

/** What stands under a paragraph, each with its mark: `(a)`, `(i)`, `a.`; level 2 to 4. */
export interface SubparagraphView {
  readonly key: string;
  readonly level: SubparagraphLevel;
  readonly mark: string;
  readonly body: string;
}

export interface PreambularView {
  readonly id: ParagraphId;
  /** The opening words, set in italics. */
  readonly opening: string;
  readonly body: string;
  readonly below: readonly SubparagraphView[];
}

export interface OperativeView {
  readonly id: ParagraphId;
  readonly opening: string;
  /** May hold lettered parts: lines that begin with `(a) `. */
  readonly body: string;
  readonly measure: MeasureChipView | null;
  readonly below: readonly SubparagraphView[];
}

/** What the sponsors argue for the use of force. `text` is null where they have not yet. */
export interface CriterionCaseView {
  readonly criterion: CriterionId;
  readonly text: string | null;
}

/** A draft or resolution as a document. */
export interface DraftDocumentView extends DraftCardView {
  readonly chapterSeven: boolean;
  readonly preambular: readonly PreambularView[];
  readonly operative: readonly OperativeView[];
  /** Null for a draft that uses no force. */
  readonly force: {
    readonly cases: readonly CriterionCaseView[];
    readonly exitPlan: string | null;
  } | null;
}
