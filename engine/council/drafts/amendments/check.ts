import { canBeDecided } from '#engine/council/drafts/check-text.ts';
import { readinessOf } from '#engine/council/drafts/requirements.ts';
import {
  type CarriedMeasure,
  type Draft,
  type DraftText,
  textOf,
  textsOf,
} from '#engine/council/drafts/slice.ts';
import { countSubparagraphs, isWellNested, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import { draftLimits } from '#engine/council/limits.ts';
import { operativePhrases, preambularPhrases } from '#engine/council/phrases.ts';
import { id, type TextId } from '#engine/kernel/ids.ts';
import type { Ask } from '#engine/session/ask.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { mergeChanges } from './apply.ts';
import type { TypedChange } from './commands.ts';
import { type Located, locate } from './locate.ts';
import { type Change, textsOfChanges } from './slice.ts';
import { toChanges } from './write.ts';

/** The id that a new text gets once it is written, and that no check looks at. */
const notWrittenYet = id<TextId>('new');

/** [AM-2] [AM-4] Whether typed changes fit a draft, and leave one that could be tabled. */
export function checkChanges(ask: Ask, typed: readonly TypedChange[], draft: Draft): Permit {
  const changes = toChanges(typed, (wording) => (wording.is === 'kept' ? wording.text : notWrittenYet));
  return all(
    keepsOwnTexts(changes, draft),
    changesEachOnce(changes),
    ...changes.map((change) => fits(change, draft)),
    ...changes.map((change) => decidesWhatItMay(ask, change, draft)),
    leavesGoodOrder(ask, changes, draft),
  );
}

/** [DR-4] */
function keepsOwnTexts(changes: readonly Change[], draft: Draft): Permit {
  const held = textsOf(draft);
  const strange = [...textsOfChanges(changes)].some((text) => text !== notWrittenYet && !held.has(text));
  return strange ? no('drafting/unknown-text') : yes;
}

/** [AM-2] No paragraph gets two texts, or is changed and struck out. */
function changesEachOnce(changes: readonly Change[]): Permit {
  const named = changes.map((change) =>
    'paragraph' in change
      ? `${change.is === 'set-measure' ? 'measure' : 'words'} ${change.paragraph}`
      : change.is === 'chapter-seven'
        ? change.is
        : null,
  );
  const struck = changes.filter((change) => change.is === 'delete').map(({ paragraph }) => paragraph);
  const given = changes.filter((change) => change.is === 'set-measure').map(({ paragraph }) => paragraph);
  const all = named.filter((name) => name !== null);
  const twice = new Set(all).size !== all.length || given.some((paragraph) => struck.includes(paragraph));
  return twice ? no('amending/twice') : yes;
}

/** [AM-4] What it names is there, and of the kind that it takes it for. */
function fits(change: Change, draft: Draft): Permit {
  switch (change.is) {
    case 'replace': {
      const named = locate(draft, change.paragraph);
      if (named === null) return no('drafting/unknown-paragraph');
      return opensLike(change.opening, named) ? yes : no('amending/other-kind');
    }
    case 'delete':
      return locate(draft, change.paragraph) === null ? no('drafting/unknown-paragraph') : yes;
    case 'set-measure': {
      const named = locate(draft, change.paragraph);
      if (named === null) return no('drafting/unknown-paragraph');
      return measureIn(named) === null ? no('amending/no-measure') : yes;
    }
    case 'chapter-seven':
      return change.acts === draft.chapterSeven ? no('amending/nothing-changes') : yes;
    case 'add':
      return findsItsPlace(change, draft);
  }
}

function findsItsPlace({ at, adds }: Extract<Change, { is: 'add' }>, draft: Draft): Permit {
  if (at.is === 'first') return adds.kind === 'subparagraph' ? no('amending/other-kind') : yes;
  const before = locate(draft, at.paragraph);
  if (before === null) return no('drafting/unknown-paragraph');
  if (adds.kind !== 'subparagraph') return before.kind === adds.kind ? yes : no('amending/other-kind');
  const above = before.kind === 'subparagraph' ? before.sub.level : 1;
  return adds.level <= above + 1 ? yes : no('amending/too-deep');
}

function opensLike(opening: Extract<Change, { is: 'replace' }>['opening'], named: Located): boolean {
  if (opening === null) return true;
  if (named.kind === 'subparagraph') return false;
  const phrases: readonly string[] = named.kind === 'preambular' ? preambularPhrases : operativePhrases;
  return opening.is === 'own' || phrases.includes(opening.phrase);
}

function measureIn(named: Located | null): CarriedMeasure | null {
  return named?.kind === 'operative' ? named.paragraph.measure : null;
}

/** [DR-6] */
function decidesWhatItMay(ask: Ask, change: Change, draft: Draft): Permit {
  if (change.is === 'set-measure') {
    const carried = measureIn(locate(draft, change.paragraph));
    return carried === null ? yes : canBeDecided(ask, { ...carried, params: change.params });
  }
  const added = change.is === 'add' && change.adds.kind === 'operative' ? change.adds : null;
  if (added === null) return yes;
  if (added.measure !== null) return canBeDecided(ask, added.measure);
  return added.body === null ? no('amending/nothing-changes') : yes;
}

/** [AM-4] The draft as amended is no longer than a draft may be, and in the order in which a draft is tabled. */
function leavesGoodOrder({ deck }: Ask, changes: readonly Change[], draft: Draft): Permit {
  const { text } = mergeChanges(textOf(draft), changes, draft.lastParagraph);
  return all(isOfLength(text), readinessOf(text, deck));
}

/** [DR-2] [DR-16] [DR-17] */
export function isOfLength(text: DraftText): Permit {
  const { preambular, operative } = text;
  const fits =
    preambular.length <= draftLimits.preambular &&
    operative.length <= draftLimits.operative &&
    countSubparagraphs(text) <= draftLimits.allSubparagraphs &&
    [...preambular, ...operative].every((paragraph) => {
      const subs = subparagraphsOf(paragraph);
      return subs.length <= draftLimits.subparagraphs && isWellNested(subs.map(({ level }) => level));
    });
  return fits ? yes : no('amending/too-long');
}
