import { mergeChanges } from '#engine/council/drafts/amendments/apply.ts';
import type { TypedChange } from '#engine/council/drafts/amendments/commands.ts';
import { toChanges } from '#engine/council/drafts/amendments/write.ts';
import type { TypedDraft, Wording } from '#engine/council/drafts/commands.ts';
import { type Draft, textOf } from '#engine/council/drafts/slice.ts';
import { subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import { id, type ParagraphId, type TextId } from '#engine/kernel/ids.ts';

type Kind = 'preambular' | 'operative';
type TypedParagraph = TypedDraft[Kind][number];
type Paragraph = Draft[Kind][number];
type TypedSub = NonNullable<TypedParagraph['subparagraphs']>[number];

/**
 * The changes that make a draft say what was typed: as few as say it paragraph by paragraph. What moved is struck out where it
 * stood and added where it goes. Title, case and exit plan are no part of an amendment.
 */
export function changesBetween(draft: Draft, typed: TypedDraft): readonly TypedChange[] {
  const chapter: readonly TypedChange[] =
    typed.chapterSeven === draft.chapterSeven ? [] : [{ is: 'chapter-seven', acts: typed.chapterSeven }];
  return [
    ...chapter,
    ...changesOfKind(draft, typed, 'preambular'),
    ...changesOfKind(draft, typed, 'operative'),
  ];
}

function changesOfKind(draft: Draft, typed: TypedDraft, kind: Kind): readonly TypedChange[] {
  const before: readonly Paragraph[] = draft[kind];
  const after: readonly TypedParagraph[] = typed[kind];
  const held = new Map(before.map((paragraph) => [paragraph.id, paragraph]));
  const inPlace = new Set(
    longestRising(after.map((paragraph) => before.findIndex(({ id: known }) => known === paragraph.id))),
  );
  const changes: TypedChange[] = [];
  const kept = new Set<ParagraphId>();
  let anchor: ParagraphId | null = null;
  for (const [place, paragraph] of after.entries()) {
    const original = paragraph.id === null || !inPlace.has(place) ? undefined : held.get(paragraph.id);
    const reworded = original === undefined ? null : changesWithin(draft, original, paragraph);
    if (original === undefined || reworded === null) {
      changes.push({ is: 'add', at: placeAfter(anchor), adds: additionOf(paragraph, kind) });
      // What is struck out still marks the place where its replacement goes.
      if (original !== undefined) anchor = original.id;
      continue;
    }
    changes.push(...reworded);
    kept.add(original.id);
    anchor = original.id;
  }
  const gone = before.filter((paragraph) => !kept.has(paragraph.id));
  return [...changes, ...gone.map((paragraph): TypedChange => ({ is: 'delete', paragraph: paragraph.id }))];
}

function placeAfter(anchor: ParagraphId | null): Extract<TypedChange, { is: 'add' }>['at'] {
  return anchor === null ? { is: 'first' } : { is: 'after', paragraph: anchor };
}

function additionOf(paragraph: TypedParagraph, kind: Kind): Extract<TypedChange, { is: 'add' }>['adds'] {
  const below = subparagraphsOf(paragraph).map(({ level, body }) => ({ level, body }));
  const { id: _, subparagraphs: __, ...words } = paragraph;
  return { kind, ...words, ...(below.length === 0 ? {} : { subparagraphs: below }) } as Extract<
    TypedChange,
    { is: 'add' }
  >['adds'];
}

/** The changes within one paragraph, or null where it can only be struck out and added anew. */
function changesWithin(
  draft: Draft,
  before: Paragraph,
  after: TypedParagraph,
): readonly TypedChange[] | null {
  const words = wordChanges(before, after);
  if (words === null) return null;
  const below = subChanges(before, after);
  const changes = [...words, ...below];
  return leadsTo(draft, before.id, below, after) ? changes : null;
}

function wordChanges(before: Paragraph, after: TypedParagraph): readonly TypedChange[] | null {
  const measureBefore = 'measure' in before ? before.measure : null;
  const measureAfter = 'measure' in after ? after.measure : null;
  if (measureBefore?.id !== measureAfter?.id) return null;
  const opens = sameOpening(before.opening, after.opening);
  const says = sameWords(before.body, after.body);
  if (!says && after.body === null) return null;
  // New words come with their opening; an opening alone needs words to stand with.
  if (!opens && after.body === null) return null;
  const reworded: readonly TypedChange[] =
    (opens && says) || after.body === null
      ? []
      : [{ is: 'replace', paragraph: before.id, opening: opens ? null : after.opening, body: after.body }];
  const params = measureAfter?.params;
  const set: readonly TypedChange[] =
    params === undefined || sameParams(measureBefore?.params ?? {}, params)
      ? []
      : [{ is: 'set-measure', paragraph: before.id, params }];
  return [...reworded, ...set];
}

function sameOpening(before: Paragraph['opening'], after: TypedParagraph['opening']): boolean {
  if (before.is === 'own') return after.is === 'own' && sameWords(before.words, after.words);
  return after.is === 'phrase' && after.phrase === before.phrase;
}

function sameWords(before: TextId | null, after: Wording | null): boolean {
  return before === null ? after === null : after?.is === 'kept' && after.text === before;
}

function sameParams(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  const told = (params: typeof before) =>
    JSON.stringify(
      Object.entries({ target: 'country', ...params })
        .filter(([, value]) => value !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return told(before) === told(after);
}

function subChanges(before: Paragraph, after: TypedParagraph): readonly TypedChange[] {
  const old = subparagraphsOf(before);
  const now: readonly TypedSub[] = subparagraphsOf(after);
  const places = now.map((sub) => old.findIndex((one) => one.id === sub.id && one.level === sub.level));
  const inPlace = new Set(longestRising(places));
  const kept = new Set<ParagraphId>();
  const changes: TypedChange[] = [];
  let anchor = before.id;
  for (const [place, sub] of now.entries()) {
    const original = inPlace.has(place) ? old[places[place] ?? -1] : undefined;
    if (original === undefined) {
      const adds = { kind: 'subparagraph', level: sub.level, body: sub.body } as const;
      changes.push({ is: 'add', at: { is: 'after', paragraph: anchor }, adds });
      continue;
    }
    kept.add(original.id);
    anchor = original.id;
    if (!sameWords(original.body, sub.body)) {
      changes.push({ is: 'replace', paragraph: original.id, opening: null, body: sub.body });
    }
  }
  const gone = old.filter((sub) => !kept.has(sub.id));
  // What stands under one that is struck out goes with it, and is not named again.
  const struck = gone.filter(({ id: sub }) => !gone.some((other) => standsUnder(old, sub, other.id)));
  return [...changes, ...struck.map((sub): TypedChange => ({ is: 'delete', paragraph: sub.id }))];
}

function standsUnder(
  subs: readonly { readonly id: ParagraphId; readonly level: number }[],
  sub: ParagraphId,
  above: ParagraphId,
): boolean {
  const from = subs.findIndex(({ id: known }) => known === above);
  const to = subs.findIndex(({ id: known }) => known === sub);
  const level = subs[from]?.level ?? 5;
  return from < to && subs.slice(from + 1, to + 1).every((each) => each.level > level);
}

/** Whether changes to what stands under a paragraph come to what was typed, once they are merged. */
function leadsTo(
  draft: Draft,
  paragraph: ParagraphId,
  changes: readonly TypedChange[],
  wanted: TypedParagraph,
): boolean {
  const name = (wording: Wording) => id<TextId>(wording.is === 'kept' ? wording.text : `new ${wording.body}`);
  const { text } = mergeChanges(textOf(draft), toChanges(changes, name), draft.lastParagraph);
  const merged = [...text.preambular, ...text.operative].find(({ id: known }) => known === paragraph);
  const told = subparagraphsOf(merged ?? {}).map(({ level, body }) => `${level} ${body}`);
  const typed = subparagraphsOf(wanted).map(({ level, body }) => `${level} ${name(body)}`);
  return told.join('\n') === typed.join('\n');
}

/** The places of a longest run of numbers that rise; -1 belongs to none. */
function longestRising(numbers: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  const runs: (readonly number[])[] = [];
  for (const [place, number] of numbers.entries()) {
    if (number === -1) {
      runs.push([]);
      continue;
    }
    const before = runs
      .filter((run) => run.length > 0 && (numbers[run.at(-1) ?? 0] ?? -1) < number)
      .reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    const run = [...before, place];
    runs.push(run);
    if (run.length > best.length) best = run;
  }
  return best;
}
