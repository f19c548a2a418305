import type { DraftText } from '#engine/council/drafts/slice.ts';
import { subparagraphMarks, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';

/** Where a paragraph stands in a text: its number among its kind, from 1, and for a sub-paragraph the marks that lead to it. */
export interface Where {
  readonly kind: 'preambular' | 'operative';
  readonly number: number;
  /** `(a) (ii)`; empty for the paragraph itself. */
  readonly marks: string;
}

/** Where what an id names stands, or null when the text has it no more. */
export function whereIs(text: DraftText, id: ParagraphId): Where | null {
  for (const kind of ['preambular', 'operative'] as const) {
    for (const [place, paragraph] of text[kind].entries()) {
      const number = place + 1;
      if (paragraph.id === id) return { kind, number, marks: '' };
      const subs = subparagraphsOf(paragraph);
      const found = subs.findIndex((sub) => sub.id === id);
      if (found !== -1) return { kind, number, marks: marksTo(subs, found) };
    }
  }
  return null;
}

function marksTo(subs: readonly { readonly level: 2 | 3 | 4 }[], place: number): string {
  const marks = subparagraphMarks(subs.map(({ level }) => level));
  const path: string[] = [];
  let above = 5;
  for (let index = place; index >= 0 && above > 2; index--) {
    const level = subs[index]?.level ?? 5;
    if (level >= above) continue;
    above = level;
    path.unshift(marks[index] ?? '');
  }
  return path.join(' ');
}
