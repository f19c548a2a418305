import { mergeChanges } from '#engine/council/drafts/amendments/apply.ts';
import { type Draft, textOf } from '#engine/council/drafts/slice.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';
import type { PartEvent } from './events.ts';
import type { Part } from './slice.ts';

/** The paragraphs of a part that the draft still has. */
export function remainingOf(draft: Draft, { paragraphs }: Part): readonly ParagraphId[] {
  const there: readonly ParagraphId[] = [...draft.preambular, ...draft.operative].map(({ id }) => id);
  return paragraphs.filter((paragraph) => there.includes(paragraph));
}

/**
 * [SV-4] A part that was not adopted is struck out, with all that stands under it. A draft that loses its last operative paragraph
 * so is rejected as a whole.
 */
export function strike(draft: Draft, part: Part): readonly PartEvent[] {
  const changes = remainingOf(draft, part).map((paragraph) => ({ is: 'delete', paragraph }) as const);
  const { text } = mergeChanges(textOf(draft), changes, draft.lastParagraph);
  return [
    { type: 'PartStruck', part: part.id, draft: draft.id, text },
    ...(text.operative.length === 0 ? [{ type: 'DraftRejectedInParts' as const, draft: draft.id }] : []),
  ];
}
