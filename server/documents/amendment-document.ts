import { locate } from '#engine/council/drafts/amendments/locate.ts';
import type { Addition, Amendment, Change } from '#engine/council/drafts/amendments/slice.ts';
import { whereIs } from '#engine/council/drafts/amendments/where.ts';
import type { Draft, DraftText } from '#engine/council/drafts/slice.ts';
import { textOf } from '#engine/council/drafts/slice.ts';
import { subparagraphMarks, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';
import type { DebriefSources } from '#server/http/debrief-names.ts';
import type { Chronicle } from './chronicle.ts';
import { type Block, italic, type LaidOut, plain, type Run } from './document.ts';
import { frameOf } from './masthead.ts';
import { type Speech, speechOf } from './sources.ts';
import { hinge, openingWords } from './text-blocks.ts';

/** An amendment as a document: each change as an instruction to the text for which it was written. */
export function amendmentDocument(
  sources: DebriefSources,
  chronicle: Chronicle,
  draft: Draft,
  amendment: Amendment,
): LaidOut {
  const speech = speechOf(sources);
  const { say } = speech;
  const version = draft.earlier.find(({ revision }) => revision === amendment.revision);
  const text = version?.text ?? textOf(draft);
  const symbol = version?.symbol ?? ('symbol' in draft.status ? (draft.status.symbol ?? '') : '');
  const day = chronicle.circulated.get(draft.id)?.day ?? sources.state.public.turn?.from ?? '';
  return {
    ...frameOf(speech, {
      symbol: amendment.symbol,
      day,
      original: sources.state.public.settings?.locale ?? speech.locale,
    }),
    blocks: [
      { is: 'title', text: say('amendment.title', { seat: speech.seat(amendment.author), symbol }) },
      { is: 'heading', text: speech.agendaItem() },
      ...amendment.changes.flatMap((change, place) => changeBlocks(change, `${place + 1}.`, text, speech)),
      { is: 'paragraph', runs: [italic(say(`amendment.outcome.${amendment.status.is}`))] },
    ],
  };
}

function changeBlocks(change: Change, mark: string, text: DraftText, speech: Speech): readonly Block[] {
  const { say } = speech;
  const told = (words: string): Block => ({ is: 'marked', level: 1, mark, runs: [plain(words)] });
  const quoted = (runs: readonly Run[]): Block => ({
    is: 'quoted',
    runs: [plain(say('amendment.quote.open')), ...runs, plain(say('amendment.quote.close'))],
  });
  switch (change.is) {
    case 'replace':
      return [
        told(say('amendment.replace', { paragraph: nameOfParagraph(change.paragraph, text, speech) })),
        quoted(replacement(change, text, speech)),
      ];
    case 'delete':
      return [told(say('amendment.delete', { paragraph: nameOfParagraph(change.paragraph, text, speech) }))];
    case 'set-measure': {
      const named = locate(text, change.paragraph);
      const carried = named?.kind === 'operative' ? named.paragraph.measure : null;
      return [
        told(say('amendment.measure', { paragraph: nameOfParagraph(change.paragraph, text, speech) })),
        ...(carried === null ? [] : [quoted([plain(speech.clause({ ...carried, params: change.params }))])]),
      ];
    }
    case 'chapter-seven': {
      if (!change.acts) return [told(say('amendment.chapterSeven.out'))];
      const words = hinge(speech);
      return [told(say('amendment.chapterSeven.in')), quoted('runs' in words ? words.runs : [])];
    }
    case 'add':
      return [
        told(placeOf(change, text, speech)),
        quoted(additionRuns(change.adds, speech)),
        ...addedBelow(change.adds, speech).map(quoted),
      ];
  }
}

function placeOf({ at, adds }: Extract<Change, { is: 'add' }>, text: DraftText, speech: Speech): string {
  if (at.is === 'first') return speech.say(`amendment.addFirst.${adds.kind}`);
  const named = locate(text, at.paragraph);
  const above = named?.kind === 'subparagraph' ? named.sub.level : 1;
  const how = adds.kind === 'subparagraph' && adds.level > above ? 'under' : adds.kind;
  return speech.say(`amendment.addAfter.${how}`, { paragraph: nameOfParagraph(at.paragraph, text, speech) });
}

function additionRuns(adds: Addition, speech: Speech): readonly Run[] {
  if (adds.kind === 'subparagraph') return [plain(speech.words(adds.body))];
  const own = speech.words(adds.body);
  const measure = adds.kind === 'operative' ? adds.measure : null;
  return worded(openingWords(adds.opening, speech), own === '' && measure ? speech.clause(measure) : own);
}

/** What is added under an added paragraph, each with its mark. */
function addedBelow(adds: Addition, speech: Speech): readonly (readonly Run[])[] {
  if (adds.kind === 'subparagraph') return [];
  const subs = subparagraphsOf(adds);
  const marks = subparagraphMarks(subs.map(({ level }) => level));
  return subs.map(({ body }, place) => [plain(`${marks[place]} ${speech.words(body)}`)]);
}

function replacement(
  { paragraph, opening, body }: Extract<Change, { is: 'replace' }>,
  text: DraftText,
  speech: Speech,
): readonly Run[] {
  const named = locate(text, paragraph);
  const kept = named === null || named.kind === 'subparagraph' ? null : named.paragraph.opening;
  const opens = opening ?? kept;
  const words = speech.words(body);
  return opens === null ? [plain(words)] : worded(openingWords(opens, speech), words);
}

function worded(opening: string, words: string): readonly Run[] {
  return [italic(opening), plain(` ${words}`)];
}

/** "operative paragraph 3 (a) (ii)": where a paragraph stands in the text that an amendment speaks of. */
function nameOfParagraph(id: ParagraphId, text: DraftText, { say }: Speech): string {
  const where = whereIs(text, id);
  if (where === null) return say('amendment.gone');
  const paragraph = say(`amendment.${where.kind}`, { number: where.number });
  return where.marks === '' ? paragraph : say('amendment.below', { paragraph, marks: where.marks });
}
