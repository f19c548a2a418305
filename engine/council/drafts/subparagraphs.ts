import type { ParagraphId, TextId } from '#engine/kernel/ids.ts';

/** How deep a sub-paragraph stands: 2 is (a), 3 is (i), 4 is a. The numbered paragraph itself is level 1. */
export const subparagraphLevels = [2, 3, 4] as const;
export type SubparagraphLevel = (typeof subparagraphLevels)[number];

/**
 * A sub-paragraph, in the order in which it is read. It stands under the nearest one before it of a lower level, or under the
 * paragraph itself: so one is moved out or in by its level alone.
 */
export interface Subparagraph {
  readonly id: ParagraphId;
  readonly level: SubparagraphLevel;
  readonly body: TextId;
}

/** A paragraph's sub-paragraphs; none where it has none. */
export function subparagraphsOf<Sub>({
  subparagraphs,
}: {
  readonly subparagraphs?: readonly Sub[] | undefined;
}): readonly Sub[] {
  return subparagraphs ?? [];
}

interface MayHaveSubparagraphs {
  readonly subparagraphs?: readonly unknown[] | undefined;
}

/** How many sub-paragraphs a text has in all. */
export function countSubparagraphs({
  preambular,
  operative,
}: {
  readonly preambular: readonly MayHaveSubparagraphs[];
  readonly operative: readonly MayHaveSubparagraphs[];
}): number {
  return [...preambular, ...operative].flatMap((paragraph) => subparagraphsOf(paragraph)).length;
}

/** [DR-17] Whether each stands at most one level below what stands before it; the paragraph itself is level 1. */
export function isWellNested(levels: readonly SubparagraphLevel[]): boolean {
  return levels.every((level, place) => level <= (levels[place - 1] ?? 1) + 1);
}

/** How many follow the one at this place and stand under it. */
export function countUnder(levels: readonly { readonly level: number }[], place: number): number {
  const above = levels[place]?.level ?? 1;
  const next = levels.findIndex(({ level }, index) => index > place && level <= above);
  return (next === -1 ? levels.length : next) - place - 1;
}

/** [DR-16] What stands before each sub-paragraph, as the United Nations numbers them: (a), (i), a. */
export function subparagraphMarks(levels: readonly SubparagraphLevel[]): readonly string[] {
  const counts: Record<SubparagraphLevel, number> = { 2: 0, 3: 0, 4: 0 };
  return levels.map((level) => {
    counts[level] += 1;
    for (const deeper of subparagraphLevels) if (deeper > level) counts[deeper] = 0;
    return markOf(level, counts[level]);
  });
}

function markOf(level: SubparagraphLevel, count: number): string {
  switch (level) {
    case 2:
      return `(${letters(count)})`;
    case 3:
      return `(${roman(count)})`;
    case 4:
      return `${letters(count)}.`;
  }
}

/** 1 is a, 26 is z, 27 is aa, 28 is bb: the letter is doubled, as in the Council's own texts. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

const romanDigits = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  let left = count;
  let written = '';
  for (const [worth, digit] of romanDigits) {
    written += digit.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}
