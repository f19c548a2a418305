import { splitLettered } from '#engine/council/drafts/lettered.ts';
import type { DraftText, Opening } from '#engine/council/drafts/slice.ts';
import { subparagraphMarks, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { OperativePhrase, PreambularPhrase } from '#engine/council/phrases.ts';
import { type Block, italic, type MarkLevel, plain, type Run } from './document.ts';
import type { Speech } from './sources.ts';

type Preambular = DraftText['preambular'][number];
type Operative = DraftText['operative'][number];

/**
 * The text of a resolution as the Council prints it: "The Security Council," then preambular paragraphs that end in commas,
 * then numbered operative ones that end in semicolons, the last in a full stop. Punctuation is the document's, not the drafter's.
 */
export function textBlocks(text: DraftText, speech: Speech): readonly Block[] {
  const { say } = speech;
  const numbered = text.operative.map((paragraph) => operativeParts(paragraph, speech));
  const seized: Parts = {
    opening: say('draft.decides'),
    lead: say('draft.seized'),
    below: [],
  };
  const all = numbered.some(isSeized) ? numbered : [...numbered, seized];
  return [
    { is: 'paragraph', runs: [italic(say('draft.council'))] },
    ...text.preambular.flatMap((paragraph) => preambularBlocks(paragraph, speech)),
    ...(text.chapterSeven ? [hinge(speech)] : []),
    ...all.flatMap((parts, place) =>
      partsBlocks(parts, { mark: `${place + 1}.`, end: place === all.length - 1 ? '.' : ';' }),
    ),
  ];
}

/** "Acting under Chapter VII of the Charter of the United Nations," */
export function hinge({ say }: Speech): Block {
  return {
    is: 'paragraph',
    runs: [italic(say('draft.actingUnder')), plain(` ${say('draft.chapterSeven')},`)],
  };
}

/** A paragraph in its parts: how it opens, what it says, and what stands under it. */
export interface Parts {
  readonly opening: string;
  readonly lead: string;
  readonly below: readonly {
    readonly level: Exclude<MarkLevel, 1>;
    readonly mark: string;
    readonly words: string;
  }[];
}

export function openingWords(opening: Opening<PreambularPhrase | OperativePhrase>, speech: Speech): string {
  return opening.is === 'own' ? speech.words(opening.words) : speech.phrase(opening.phrase);
}

function operativeParts(paragraph: Operative, speech: Speech): Parts {
  const { measure } = paragraph;
  const own = speech.words(paragraph.body);
  const body = own === '' && measure !== null ? speech.clause(measure) : own;
  return { opening: openingWords(paragraph.opening, speech), ...bodyParts(body, paragraph, speech) };
}

/** Parts that were typed on lettered lines of their own stand as sub-paragraphs, as if they had been made so. */
function bodyParts(
  body: string,
  paragraph: Preambular | Operative,
  speech: Speech,
): Pick<Parts, 'lead' | 'below'> {
  const { lead, parts } = splitLettered(body);
  const subs = subparagraphsOf(paragraph);
  const marks = subparagraphMarks(subs.map(({ level }) => level));
  return {
    lead,
    below: [
      ...parts.map(({ mark, text }) => ({ level: 2 as const, mark, words: text })),
      ...subs.map(({ level, body: words }, place) => ({
        level,
        mark: marks[place] ?? '',
        words: speech.words(words),
      })),
    ],
  };
}

function preambularBlocks(paragraph: Preambular, speech: Speech): readonly Block[] {
  const parts = {
    opening: openingWords(paragraph.opening, speech),
    ...bodyParts(speech.words(paragraph.body), paragraph, speech),
  };
  return partsBlocks(parts, { mark: null, end: ',' });
}

function partsBlocks(
  { opening, lead, below }: Parts,
  { mark, end }: { readonly mark: string | null; readonly end: string },
): readonly Block[] {
  const words = below.length > 0 ? leading(lead) : ended(lead, end);
  const runs: readonly Run[] = [
    italic(opening),
    plain(words === '' || /^[,:;]/.test(words) ? words : ` ${words}`),
  ];
  return [
    mark === null ? { is: 'paragraph', runs } : { is: 'marked', level: 1, mark, runs },
    ...below.map(
      ({ words: sub, ...standing }, place): Block => ({
        is: 'marked',
        ...standing,
        runs: [
          plain(
            (below[place + 1]?.level ?? 0) > standing.level
              ? leading(sub)
              : ended(sub, place === below.length - 1 ? end : ';'),
          ),
        ],
      }),
    ),
  ];
}

/** What leads on to sub-paragraphs ends in a colon, unless the drafter ended it in one or in a comma. */
function leading(lead: string): string {
  return /[:,]\s*$/.test(lead) ? lead.trim() : `${trimEnd(lead)}:`;
}

export function ended(words: string, end: string): string {
  return trimEnd(words) + end;
}

function trimEnd(words: string): string {
  return words.trim().replace(/[.,;:]+$/, '');
}

/** Whether the drafters have written the Council's usual last paragraph themselves. */
function isSeized({ lead }: Parts): boolean {
  return /\b(?:seized|saisi)\b/i.test(lead);
}
