import type { DraftText } from '#engine/council/drafts/slice.ts';
import { subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';
import type { ChosenParams } from '#engine/session/moves/commands.ts';
import { locate } from './locate.ts';
import type { Amendment, Change } from './slice.ts';

/**
 * How far an amendment takes a draft from what it says, as counts: what adds or deletes, then what binds most. The engine
 * counts, and does not judge what words mean; whoever presides may rule otherwise.
 */
export interface Distance {
  /** Additions and deletions, which rule 36 puts first. */
  readonly addedOrDeleted: number;
  /** Whether it takes Chapter VII in or out. */
  readonly chapterSeven: boolean;
  /** Measures that it brings in, strikes out or gives other parameters. */
  readonly measures: number;
  /** How far the parameters of measures move: each between 0 (stays) and 1 (appears, disappears, changes place). */
  readonly parameters: number;
  /** Operative paragraphs and their sub-paragraphs that it touches, then preambular ones. */
  readonly operative: number;
  readonly preambular: number;
}

/** [AM-9] How much an amendment changes of a draft's text, as that stands. */
export function distanceOf(text: DraftText, { changes }: Pick<Amendment, 'changes'>): Distance {
  const parts = changes.map((change) => distanceOfChange(text, change));
  const sum = (count: (part: Distance) => number) => parts.reduce((total, part) => total + count(part), 0);
  return {
    addedOrDeleted: sum((part) => part.addedOrDeleted),
    chapterSeven: parts.some((part) => part.chapterSeven),
    measures: sum((part) => part.measures),
    parameters: sum((part) => part.parameters),
    operative: sum((part) => part.operative),
    preambular: sum((part) => part.preambular),
  };
}

/**
 * [AM-9] Amendments in the order in which rule 36 puts them to the vote: those that add or delete, then the furthest removed in
 * substance, then the next. What is as far comes in the order in which it was submitted, which is the order given.
 */
export function furthestFirst<Proposed extends Pick<Amendment, 'changes'>>(
  text: DraftText,
  amendments: readonly Proposed[],
): readonly Proposed[] {
  return amendments
    .map((amendment) => ({ amendment, distance: distanceOf(text, amendment) }))
    .toSorted((one, other) => compareDistance(other.distance, one.distance))
    .map(({ amendment }) => amendment);
}

/** Negative when the first is nearer to the draft than the second, positive when it is further, 0 when they are as far. */
export function compareDistance(one: Distance, other: Distance): number {
  const differences = [
    Number(one.addedOrDeleted > 0) - Number(other.addedOrDeleted > 0),
    Number(one.chapterSeven) - Number(other.chapterSeven),
    one.measures - other.measures,
    one.parameters - other.parameters,
    one.addedOrDeleted - other.addedOrDeleted,
    one.operative - other.operative,
    one.preambular - other.preambular,
  ];
  return differences.find((difference) => difference !== 0) ?? 0;
}

const none: Distance = {
  addedOrDeleted: 0,
  chapterSeven: false,
  measures: 0,
  parameters: 0,
  operative: 0,
  preambular: 0,
};

function distanceOfChange(text: DraftText, change: Change): Distance {
  switch (change.is) {
    case 'chapter-seven':
      return { ...none, chapterSeven: change.acts !== text.chapterSeven };
    case 'add':
      return {
        ...none,
        addedOrDeleted: 1,
        measures: 'measure' in change.adds && change.adds.measure !== null ? 1 : 0,
        ...touches(change.adds.kind === 'preambular'),
      };
    case 'delete': {
      const struck = locate(text, change.paragraph);
      const measures = struck?.kind === 'operative' && struck.paragraph.measure !== null ? 1 : 0;
      return { ...none, addedOrDeleted: 1, measures, ...touches(isPreambular(text, change.paragraph)) };
    }
    case 'replace':
      return { ...none, ...touches(isPreambular(text, change.paragraph)) };
    case 'set-measure': {
      const found = locate(text, change.paragraph);
      const carried = found?.kind === 'operative' ? (found.paragraph.measure?.params ?? {}) : {};
      const parameters = paramsDistance(carried, change.params);
      return { ...none, measures: 1, parameters, ...touches(false) };
    }
  }
}

function touches(preambular: boolean): Pick<Distance, 'operative' | 'preambular'> {
  return preambular ? { operative: 0, preambular: 1 } : { operative: 1, preambular: 0 };
}

function isPreambular({ preambular }: DraftText, named: ParagraphId): boolean {
  return preambular.some(
    (paragraph) => paragraph.id === named || subparagraphsOf(paragraph).some(({ id }) => id === named),
  );
}

const amounts = ['troops', 'police', 'money', 'weeks'] as const;

/** The sum over the parameters: an amount moves by its share of the larger of the two, anything else wholly or not at all. */
function paramsDistance(before: ChosenParams, after: ChosenParams): number {
  const moved = amounts.map((kind) => {
    const from = before[kind];
    const to = after[kind];
    if (from === to) return 0;
    if (from === undefined || to === undefined) return 1;
    return Math.abs(from - to) / Math.max(from, to);
  });
  const elsewhere = (before.target ?? 'country') === (after.target ?? 'country') ? 0 : 1;
  return moved.reduce((total, share) => total + share, elsewhere);
}
