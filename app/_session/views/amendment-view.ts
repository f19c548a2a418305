import type { Session } from '#app/_session/session.tsx';
import type { AmendmentView, ChangeView, PassageView } from '#app/_shared/amendment-view.ts';
import { furthestFirst } from '#engine/council/drafts/amendments/distance.ts';
import { type Located, locate } from '#engine/council/drafts/amendments/locate.ts';
import type { Addition } from '#engine/council/drafts/amendments/slice.ts';
import { type Where, whereIs } from '#engine/council/drafts/amendments/where.ts';
import { type DraftText, type Opening, textOf } from '#engine/council/drafts/slice.ts';
import { subparagraphMarks, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { OperativePhrase, PreambularPhrase } from '#engine/council/phrases.ts';
import type { Amendment, CarriedMeasure, Change, Draft } from '#engine/council/slice.ts';
import type { TextId } from '#engine/kernel/ids.ts';
import type { DraftWording } from './draft-wording.ts';

/** How places in a draft are named, in the reader's language. */
export interface PlaceWording {
  readonly paragraph: (where: Where) => string;
  readonly after: (where: Where) => string;
  readonly first: (kind: Where['kind']) => string;
  readonly chapterSeven: string;
  readonly acting: PassageView;
  readonly gone: string;
}

/** The amendments to a draft: those to be voted on first, in the order of rule 36, then the others as they were submitted. */
export function amendmentViews(
  session: Session,
  draft: Draft,
  wording: DraftWording,
  places: PlaceWording,
): readonly AmendmentView[] {
  const all = session.view.public.council.amendments.filter((amendment) => amendment.draft === draft.id);
  const pending = all.filter(({ status }) => status.is === 'submitted');
  const others = all.filter(({ status }) => status.is !== 'submitted');
  return [...furthestFirst(textOf(draft), pending), ...others].map((amendment) => {
    const words = wordsOf(session, wording);
    const text = textFor(draft, amendment);
    const mine = amendment.author === session.view.seat?.id && amendment.status.is === 'submitted';
    return {
      id: amendment.id,
      symbol: amendment.symbol,
      author: session.names.seat(amendment.author),
      status: amendment.status.is,
      changes: amendment.changes.map((change, place) => ({
        key: `${amendment.id}.${place}`,
        ...changeView(change, text, words, places),
      })),
      withdraw: mine ? session.may({ type: 'WithdrawAmendment', amendment: amendment.id }) : null,
    };
  });
}

/** The text that an amendment speaks of. */
function textFor(draft: Draft, { revision }: Amendment): DraftText {
  return draft.earlier.find((version) => version.revision === revision)?.text ?? textOf(draft);
}

interface Words {
  readonly text: (id: TextId | null) => string;
  readonly opening: (opening: Opening<PreambularPhrase | OperativePhrase>) => string;
  readonly clause: (measure: CarriedMeasure) => string;
}

function wordsOf(session: Session, wording: DraftWording): Words {
  const text = (id: TextId | null) => (id === null ? '' : (session.words(id) ?? ''));
  return {
    text,
    opening: (opening) => (opening.is === 'own' ? text(opening.words) : wording.phrase(opening.phrase)),
    clause: (measure) => wording.clause(session, measure),
  };
}

function changeView(
  change: Change,
  text: DraftText,
  words: Words,
  places: PlaceWording,
): Omit<ChangeView, 'key'> {
  if (change.is === 'chapter-seven') {
    const [before, after] = change.acts ? [null, places.acting] : [places.acting, null];
    return { where: places.chapterSeven, before, after };
  }
  if (change.is === 'add') {
    const where = change.at.is === 'after' ? whereIs(text, change.at.paragraph) : null;
    const kind = change.adds.kind === 'preambular' ? 'preambular' : 'operative';
    const named = where === null ? places.first(kind) : places.after(where);
    return { where: named, before: null, after: additionOf(change.adds, words) };
  }
  const where = whereIs(text, change.paragraph);
  const located = locate(text, change.paragraph);
  if (where === null || located === null) return { where: places.gone, before: null, after: null };
  const before = passageOf(located, words, change.is === 'delete');
  return { where: places.paragraph(where), before, after: afterOf(change, located, before, words) };
}

function afterOf(
  change: Exclude<Change, { is: 'add' | 'chapter-seven' }>,
  located: Located,
  before: PassageView,
  words: Words,
): PassageView | null {
  switch (change.is) {
    case 'delete':
      return null;
    case 'replace':
      return {
        opening: change.opening === null ? before.opening : words.opening(change.opening),
        body: words.text(change.body),
        below: [],
      };
    case 'set-measure': {
      const measure = located.kind === 'operative' ? located.paragraph.measure : null;
      return measure === null
        ? before
        : { ...before, body: words.clause({ ...measure, params: change.params }) };
    }
  }
}

function passageOf(located: Located, words: Words, whole: boolean): PassageView {
  if (located.kind === 'subparagraph')
    return { opening: null, body: words.text(located.sub.body), below: [] };
  const { paragraph } = located;
  const own = words.text(paragraph.body);
  const measure = located.kind === 'operative' ? located.paragraph.measure : null;
  return {
    opening: words.opening(paragraph.opening),
    body: own === '' && measure !== null ? words.clause(measure) : own,
    below: whole ? belowOf(subparagraphsOf(paragraph), words) : [],
  };
}

function additionOf(adds: Addition, words: Words): PassageView {
  if (adds.kind === 'subparagraph') return { opening: null, body: words.text(adds.body), below: [] };
  const own = words.text(adds.body);
  const measure = adds.kind === 'operative' ? adds.measure : null;
  return {
    opening: words.opening(adds.opening),
    body: own === '' && measure !== null ? words.clause(measure) : own,
    below: belowOf(subparagraphsOf(adds), words),
  };
}

function belowOf(
  subs: readonly { readonly level: 2 | 3 | 4; readonly body: TextId }[],
  words: Words,
): readonly string[] {
  const marks = subparagraphMarks(subs.map(({ level }) => level));
  return subs.map(({ body }, place) => `${marks[place]} ${words.text(body)}`);
}
