import {
  type Draft,
  type DraftText,
  type OperativeParagraph,
  type PreambularParagraph,
  textOf,
} from '#engine/council/drafts/slice.ts';
import { countUnder, type Subparagraph, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import { id, type ParagraphId } from '#engine/kernel/ids.ts';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { Addition, Amendment, Change, Place } from './slice.ts';

/** A draft's text with an amendment in it, and the number of the last paragraph id that it has given out by then. */
export interface AmendedText {
  readonly text: DraftText;
  readonly lastParagraph: number;
}

/**
 * [AM-5] [AM-6] Merges an amendment into a draft: words and measures are replaced first, then additions come in (those at one
 * place in the order in which they stand), then deletions are made, so that a paragraph may be struck out and another put in
 * its place. New paragraphs get the draft's next ids. The draft itself is left as it was.
 *
 * @returns the amended text, or every conflict when a change no longer fits the draft.
 */
export function applyAmendment(
  draft: Draft,
  amendment: Pick<Amendment, 'changes' | 'revision'>,
): Result<AmendedText, readonly Conflict[]> {
  const conflicts = conflictsOf(draft, amendment);
  if (conflicts.length > 0) return refuse(conflicts);
  return ok(mergeChanges(textOf(draft), amendment.changes, draft.lastParagraph));
}

/** A text with changes made to it, whatever became of the text since. What they name and the text lacks is passed over. */
export function mergeChanges(
  text: DraftText,
  changes: readonly Change[],
  lastParagraph: number,
): AmendedText {
  let last = lastParagraph;
  const number = (): ParagraphId => {
    last += 1;
    return id<ParagraphId>(`p${last}`);
  };
  const additions = changes
    .filter((change) => change.is === 'add')
    .map(({ at, adds }) => ({ at, added: added(adds, number) }));
  const deletions = changes.filter((change) => change.is === 'delete');
  const reworded = changes.reduce(reword, text);
  // The last first: each comes to stand right after the paragraph it names, before those that were added there already.
  const extended = additions.reduceRight((so, { at, added: what }) => add(so, at, what), reworded);
  return {
    text: deletions.reduce((so, { paragraph }) => strike(so, paragraph), extended),
    lastParagraph: last,
  };
}

function reword(text: DraftText, change: Change): DraftText {
  switch (change.is) {
    case 'replace':
      return eachParagraph(text, (paragraph) => replaceWords(paragraph, change));
    case 'set-measure':
      return {
        ...text,
        operative: text.operative.map((paragraph) =>
          paragraph.id === change.paragraph && paragraph.measure !== null
            ? { ...paragraph, measure: { ...paragraph.measure, params: change.params } }
            : paragraph,
        ),
      };
    case 'chapter-seven':
      return { ...text, chapterSeven: change.acts };
    case 'add':
    case 'delete':
      return text;
  }
}

function replaceWords<Paragraph extends PreambularParagraph | OperativeParagraph>(
  paragraph: Paragraph,
  { paragraph: named, opening, body }: Extract<Change, { is: 'replace' }>,
): Paragraph {
  if (paragraph.id === named) return { ...paragraph, body, ...(opening === null ? {} : { opening }) };
  return withSubparagraphs(paragraph, (subs) =>
    subs.map((sub) => (sub.id === named ? { ...sub, body } : sub)),
  );
}

/** An addition with the ids of its paragraphs. */
type Added =
  | { readonly kind: 'preambular'; readonly paragraph: PreambularParagraph }
  | { readonly kind: 'operative'; readonly paragraph: OperativeParagraph }
  | { readonly kind: 'subparagraph'; readonly paragraph: Subparagraph };

function added(adds: Addition, number: () => ParagraphId): Added {
  const given = number();
  switch (adds.kind) {
    case 'preambular': {
      const { opening, body } = adds;
      return { kind: adds.kind, paragraph: { id: given, opening, body, ...numbered(adds, number) } };
    }
    case 'operative': {
      const { opening, body, measure } = adds;
      return { kind: adds.kind, paragraph: { id: given, opening, body, measure, ...numbered(adds, number) } };
    }
    case 'subparagraph':
      return { kind: adds.kind, paragraph: { id: given, level: adds.level, body: adds.body } };
  }
}

function numbered(
  adds: Exclude<Addition, { kind: 'subparagraph' }>,
  number: () => ParagraphId,
): { readonly subparagraphs?: readonly Subparagraph[] } {
  const subs = subparagraphsOf(adds);
  return subs.length === 0 ? {} : { subparagraphs: subs.map((sub) => ({ id: number(), ...sub })) };
}

function add(text: DraftText, at: Place, what: Added): DraftText {
  switch (what.kind) {
    case 'preambular':
      return { ...text, preambular: inserted(text.preambular, at, what.paragraph) };
    case 'operative':
      return { ...text, operative: inserted(text.operative, at, what.paragraph) };
    case 'subparagraph':
      if (at.is === 'first') return text;
      return eachParagraph(text, (paragraph) =>
        paragraph.id === at.paragraph
          ? { ...paragraph, subparagraphs: [what.paragraph, ...subparagraphsOf(paragraph)] }
          : withSubparagraphs(paragraph, (subs) => insertedUnder(subs, at.paragraph, what.paragraph)),
      );
  }
}

function inserted<Paragraph extends { readonly id: ParagraphId }>(
  paragraphs: readonly Paragraph[],
  at: Place,
  added: Paragraph,
): readonly Paragraph[] {
  if (at.is === 'first') return [added, ...paragraphs];
  return paragraphs.flatMap((paragraph) =>
    paragraph.id === at.paragraph ? [paragraph, added] : [paragraph],
  );
}

/** After the one it names, and after all that stands under that one if it is not to be under it itself. */
function insertedUnder(
  subs: readonly Subparagraph[],
  after: ParagraphId,
  added: Subparagraph,
): readonly Subparagraph[] {
  const named = subs.findIndex(({ id: known }) => known === after);
  if (named === -1) return subs;
  const next = subs.findIndex(({ level }, index) => index > named && level <= added.level);
  const place = next === -1 ? subs.length : next;
  return [...subs.slice(0, place), added, ...subs.slice(place)];
}

function strike(text: DraftText, struck: ParagraphId): DraftText {
  const preambular = text.preambular.filter(({ id: known }) => known !== struck);
  const operative = text.operative.filter(({ id: known }) => known !== struck);
  return eachParagraph({ ...text, preambular, operative }, (paragraph) =>
    withSubparagraphs(paragraph, (subs) => {
      const place = subs.findIndex(({ id: known }) => known === struck);
      return place === -1 ? subs : subs.toSpliced(place, 1 + countUnder(subs, place));
    }),
  );
}

function eachParagraph(
  text: DraftText,
  change: <Paragraph extends PreambularParagraph | OperativeParagraph>(paragraph: Paragraph) => Paragraph,
): DraftText {
  return { ...text, preambular: text.preambular.map(change), operative: text.operative.map(change) };
}

function withSubparagraphs<Paragraph extends PreambularParagraph | OperativeParagraph>(
  paragraph: Paragraph,
  change: (subs: readonly Subparagraph[]) => readonly Subparagraph[],
): Paragraph {
  const { subparagraphs } = paragraph;
  return subparagraphs === undefined ? paragraph : { ...paragraph, subparagraphs: change(subparagraphs) };
}
