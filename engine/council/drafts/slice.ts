import type { CriterionId } from '#engine/council/criteria.ts';
import type { OperativePhrase, PreambularPhrase } from '#engine/council/phrases.ts';
import type { DraftId, ParagraphId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { ChosenParams } from '#engine/session/moves/commands.ts';
import { type Subparagraph, subparagraphsOf } from './subparagraphs.ts';

/** How a paragraph opens: with a phrase of the Council's own, or in the delegation's words. */
export type Opening<Phrase> =
  | { readonly is: 'phrase'; readonly phrase: Phrase }
  | { readonly is: 'own'; readonly words: TextId };

export interface PreambularParagraph {
  readonly id: ParagraphId;
  readonly opening: Opening<PreambularPhrase>;
  readonly body: TextId;
  /** Left out where there are none, as in every draft of the time before there were any. */
  readonly subparagraphs?: readonly Subparagraph[];
}

/** A measure as a paragraph carries it: an id of the session's deck, and what was chosen of its parameters. */
export interface CarriedMeasure {
  readonly id: string;
  readonly params: ChosenParams;
}

/** An operative paragraph has a body, or carries a measure, or both. */
export interface OperativeParagraph {
  readonly id: ParagraphId;
  readonly opening: Opening<OperativePhrase>;
  readonly body: TextId | null;
  readonly measure: CarriedMeasure | null;
  readonly subparagraphs?: readonly Subparagraph[];
}

/** The sponsors' case for the use of force: what they say on each of the six criteria. */
export type ForceCase = Readonly<Record<CriterionId, TextId | null>>;

/** What a draft says. Texts are kept beside the log and named by id. */
export interface DraftText {
  /** Null for the name of the agenda item. */
  readonly title: TextId | null;
  readonly chapterSeven: boolean;
  readonly preambular: readonly PreambularParagraph[];
  readonly operative: readonly OperativeParagraph[];
  readonly forceCase: ForceCase;
  /** How the use of force is to end, and what is to follow it. */
  readonly exitPlan: TextId | null;
}

export type DraftStatus =
  | { readonly is: 'written' }
  | { readonly is: 'tabled' | 'voting' | 'vetoed' | 'failed'; readonly symbol: string }
  | { readonly is: 'adopted'; readonly symbol: string; readonly resolution: string }
  | { readonly is: 'withdrawn'; readonly symbol: string | null };

/** A text that was circulated under a symbol before the present one took its place. */
export interface DraftVersion {
  readonly revision: number;
  readonly symbol: string;
  readonly text: DraftText;
}

export interface Draft extends DraftText {
  readonly id: DraftId;
  readonly author: SeatId;
  /** Members of the Council, in the order in which they joined. */
  readonly sponsors: readonly SeatId[];
  /** Counts how often the text was changed since it was submitted. */
  readonly revision: number;
  /** The number of the last paragraph id given out: none is ever given twice. */
  readonly lastParagraph: number;
  /** The versions that were circulated before the present text, oldest first. */
  readonly earlier: readonly DraftVersion[];
  readonly status: DraftStatus;
}

export function findDraft(drafts: readonly Draft[], id: DraftId): Draft | undefined {
  return drafts.find((draft) => draft.id === id);
}

/** Whether the vote on it is still to come: it may be sponsored and withdrawn. */
export function isPending({ status }: Draft): boolean {
  return status.is === 'written' || status.is === 'tabled';
}

/** [DR-8] Who may change and table it: its sponsors; of a non-member's draft the non-member too. */
export function holdsPen(draft: Draft, seat: SeatId, authorIsMember: boolean): boolean {
  return draft.sponsors.includes(seat) || (!authorIsMember && draft.author === seat);
}

/** [DR-13] Who may withdraw it: its author while a sponsor (or not a member), else the sponsor who joined first. */
export function leadOf(draft: Draft, authorIsMember: boolean): SeatId {
  const [first = draft.author] = draft.sponsors;
  return !authorIsMember || draft.sponsors.includes(draft.author) ? draft.author : first;
}

/** What a draft says, without who sponsors it and what became of it. */
export function textOf(draft: DraftText): DraftText {
  const { title, chapterSeven, preambular, operative, forceCase, exitPlan } = draft;
  return { title, chapterSeven, preambular, operative, forceCase, exitPlan };
}

/** Every text that the draft holds. */
export function textsOf(draft: DraftText): ReadonlySet<TextId> {
  const held = [
    draft.title,
    draft.exitPlan,
    ...Object.values(draft.forceCase),
    ...[...draft.preambular, ...draft.operative].flatMap((paragraph) => [
      paragraph.body,
      paragraph.opening.is === 'own' ? paragraph.opening.words : null,
      ...subparagraphsOf(paragraph).map(({ body }) => body),
    ]),
  ];
  return new Set(held.filter((text) => text !== null));
}
