import type { DraftText, OperativeParagraph, PreambularParagraph } from '#engine/council/drafts/slice.ts';
import { type Subparagraph, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';

/** What an id names in a text: a paragraph of its kind, or a sub-paragraph with the paragraph it stands under. */
export type Located =
  | { readonly kind: 'preambular'; readonly paragraph: PreambularParagraph }
  | { readonly kind: 'operative'; readonly paragraph: OperativeParagraph }
  | {
      readonly kind: 'subparagraph';
      readonly of: PreambularParagraph | OperativeParagraph;
      readonly sub: Subparagraph;
      readonly place: number;
    };

/** Finds what an id names, or null when the text has it no more. */
export function locate({ preambular, operative }: DraftText, id: ParagraphId): Located | null {
  const before = preambular.find((paragraph) => paragraph.id === id);
  if (before !== undefined) return { kind: 'preambular', paragraph: before };
  const found = operative.find((paragraph) => paragraph.id === id);
  if (found !== undefined) return { kind: 'operative', paragraph: found };
  for (const of of [...preambular, ...operative]) {
    const place = subparagraphsOf(of).findIndex((sub) => sub.id === id);
    const sub = subparagraphsOf(of)[place];
    if (sub !== undefined) return { kind: 'subparagraph', of, sub, place };
  }
  return null;
}
