import { type CriterionId, criterionIds } from '#engine/council/criteria.ts';
import { id, type ParagraphId, type TextId } from '#engine/kernel/ids.ts';
import { authoredText, type DecideContext } from '#engine/session/decision.ts';
import type { AuthoredText } from '#engine/session/record.ts';
import type { TypedDraft, TypedSubparagraphs, Wording } from './commands.ts';
import type { DraftText, ForceCase, Opening } from './slice.ts';
import type { Subparagraph } from './subparagraphs.ts';
import type { TypedOpening } from './typed.ts';

/** A typed draft as the log keeps it, the texts that go beside the log, and the number of the last paragraph id given out. */
export interface WrittenDraft {
  readonly text: DraftText;
  readonly texts: readonly AuthoredText[];
  readonly lastParagraph: number;
}

/**
 * [DR-3] [DR-4] Turns what was typed into facts: new texts get ids that follow from the command's, new paragraphs the next numbers
 * of the draft.
 *
 * @param lastParagraph the number of the last paragraph id that the draft has given out, 0 for a new one.
 */
export function writeDraft(typed: TypedDraft, lastParagraph: number, context: DecideContext): WrittenDraft {
  const texts: AuthoredText[] = [];
  let last = lastParagraph;

  const write = (wording: Wording): TextId => {
    if (wording.is === 'kept') return wording.text;
    const text = authoredText(context, texts.length + 1, 'public', wording.body);
    texts.push(text);
    return text.id;
  };
  const writeIfAny = (wording: Wording | null): TextId | null => (wording === null ? null : write(wording));
  const open = <Phrase>(opening: TypedOpening<Phrase>): Opening<Phrase> =>
    opening.is === 'own' ? { is: 'own', words: write(opening.words) } : opening;
  const number = (kept: ParagraphId | null): ParagraphId => {
    if (kept !== null) return kept;
    last += 1;
    return id<ParagraphId>(`p${last}`);
  };

  /** A paragraph without sub-paragraphs has no list of them, rather than an empty one: one way to say it. */
  const under = (typedSubs: TypedSubparagraphs): { readonly subparagraphs?: readonly Subparagraph[] } =>
    typedSubs === undefined || typedSubs.length === 0
      ? {}
      : {
          subparagraphs: typedSubs.map(({ id: kept, level, body }) => ({
            id: number(kept),
            level,
            body: write(body),
          })),
        };

  const text: DraftText = {
    title: writeIfAny(typed.title),
    chapterSeven: typed.chapterSeven,
    preambular: typed.preambular.map((paragraph) => ({
      id: number(paragraph.id),
      opening: open(paragraph.opening),
      body: write(paragraph.body),
      ...under(paragraph.subparagraphs),
    })),
    operative: typed.operative.map(({ measure, ...paragraph }) => ({
      id: number(paragraph.id),
      opening: open(paragraph.opening),
      body: writeIfAny(paragraph.body),
      measure,
      ...under(paragraph.subparagraphs),
    })),
    forceCase: Object.fromEntries(
      criterionIds.map((criterion): [CriterionId, TextId | null] => [
        criterion,
        writeIfAny(typed.forceCase[criterion]),
      ]),
    ) as ForceCase,
    exitPlan: writeIfAny(typed.exitPlan),
  };
  return { text, texts, lastParagraph: last };
}
