import type { CarriedMeasure, Opening } from '#engine/council/drafts/slice.ts';
import {
  type Subparagraph,
  type SubparagraphLevel,
  subparagraphsOf,
} from '#engine/council/drafts/subparagraphs.ts';
import type { OperativePhrase, PreambularPhrase } from '#engine/council/phrases.ts';
import type { AmendmentId, DraftId, ParagraphId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { ChosenParams } from '#engine/session/moves/commands.ts';

/** Where an amendment adds: before everything of its kind, or after a named paragraph or sub-paragraph. */
export type Place = { readonly is: 'first' } | { readonly is: 'after'; readonly paragraph: ParagraphId };

/** What stands under an added paragraph, in the order in which it is read. */
export type AddedSubparagraph = Omit<Subparagraph, 'id'>;

/** What an amendment adds. Its paragraphs get their ids when it is merged. */
export type Addition =
  | {
      readonly kind: 'preambular';
      readonly opening: Opening<PreambularPhrase>;
      readonly body: TextId;
      readonly subparagraphs?: readonly AddedSubparagraph[];
    }
  | {
      readonly kind: 'operative';
      readonly opening: Opening<OperativePhrase>;
      readonly body: TextId | null;
      readonly measure: CarriedMeasure | null;
      readonly subparagraphs?: readonly AddedSubparagraph[];
    }
  | { readonly kind: 'subparagraph'; readonly level: SubparagraphLevel; readonly body: TextId };

/** One change to the text of a draft. Paragraphs and sub-paragraphs are named by their permanent ids. */
export type Change =
  /** New words; the sub-paragraphs and the measure stay. A null opening stays as it is, and a sub-paragraph has none. */
  | {
      readonly is: 'replace';
      readonly paragraph: ParagraphId;
      readonly opening: Opening<PreambularPhrase | OperativePhrase> | null;
      readonly body: TextId;
    }
  | { readonly is: 'add'; readonly at: Place; readonly adds: Addition }
  /** Strikes out a paragraph with all that stands under it. */
  | { readonly is: 'delete'; readonly paragraph: ParagraphId }
  /** The measure that the paragraph carries stays; this is chosen of its parameters from now on. */
  | { readonly is: 'set-measure'; readonly paragraph: ParagraphId; readonly params: ChosenParams }
  /** Whether the draft acts under Chapter VII. */
  | { readonly is: 'chapter-seven'; readonly acts: boolean };

/**
 * What became of an amendment. It *falls* when the text it would change is no longer there: then it is not put to the vote
 * (rule 36).
 */
export type AmendmentStatus = {
  readonly is: 'submitted' | 'voting' | 'adopted' | 'failed' | 'vetoed' | 'withdrawn' | 'fallen';
};

export interface Amendment {
  readonly id: AmendmentId;
  readonly draft: DraftId;
  readonly author: SeatId;
  readonly symbol: string;
  /** The draft's revision for which it was written. */
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly status: AmendmentStatus;
}

export function findAmendment(amendments: readonly Amendment[], id: AmendmentId): Amendment | undefined {
  return amendments.find((amendment) => amendment.id === id);
}

/** Whether the vote on it is still to come. */
export function isPendingAmendment({ status }: Pick<Amendment, 'status'>): boolean {
  return status.is === 'submitted';
}

/** Every text that the amendment brings or keeps. */
export function textsOfChanges(changes: readonly Change[]): ReadonlySet<TextId> {
  const held = changes.flatMap((change) => {
    if (change.is !== 'replace' && change.is !== 'add') return [];
    const worded = change.is === 'add' ? change.adds : change;
    const opening = 'opening' in worded ? worded.opening : null;
    const below = 'subparagraphs' in worded ? subparagraphsOf(worded).map(({ body }) => body) : [];
    return [worded.body, opening?.is === 'own' ? opening.words : null, ...below];
  });
  return new Set(held.filter((text) => text !== null));
}
