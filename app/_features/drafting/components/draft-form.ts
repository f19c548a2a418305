import type { ChosenParameters } from '#app/_shared/measure-view.ts';
import { type CriterionId, criterionIds } from '#engine/council/criteria.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';
import type { SubparagraphForm } from './subparagraph-form.ts';

/** How a paragraph opens: with one of the Council's phrases, by id, or in the delegation's own words. */
export type OpeningForm =
  | { readonly is: 'phrase'; readonly phrase: string }
  | { readonly is: 'own'; readonly words: string };

export interface ParagraphForm {
  /** Tells paragraphs apart while they are edited; the same for as long as the form lives. */
  readonly key: string;
  /** Null for a paragraph that is new in this revision. */
  readonly id: ParagraphId | null;
  readonly opening: OpeningForm;
  readonly body: string;
  /** Left out where there are none, and in what older pages kept in the browser. */
  readonly subparagraphs?: readonly SubparagraphForm[];
}

export interface OperativeForm extends ParagraphForm {
  readonly measure: { readonly id: string; readonly parameters: ChosenParameters } | null;
}

/** A draft as it is typed. */
export interface DraftForm {
  readonly title: string;
  readonly chapterSeven: boolean;
  readonly preambular: readonly ParagraphForm[];
  readonly operative: readonly OperativeForm[];
  readonly cases: Readonly<Record<CriterionId, string>>;
  readonly exitPlan: string;
  /** The number of the last key given out. */
  readonly lastKey: number;
}

export type ParagraphKind = 'preambular' | 'operative';

export const emptyDraftForm: DraftForm = {
  title: '',
  chapterSeven: false,
  preambular: [],
  operative: [],
  cases: Object.fromEntries(criterionIds.map((criterion) => [criterion, ''])) as Record<CriterionId, string>,
  exitPlan: '',
  lastKey: 0,
};

/** What a new paragraph starts with. */
export interface NewParagraph {
  readonly phrase: string;
  readonly measure: OperativeForm['measure'];
}

export function addParagraph(
  form: DraftForm,
  kind: ParagraphKind,
  { phrase, measure }: NewParagraph,
): DraftForm {
  const lastKey = form.lastKey + 1;
  const paragraph: OperativeForm = {
    key: `k${lastKey}`,
    id: null,
    opening: { is: 'phrase', phrase },
    body: '',
    measure,
  };
  return { ...form, lastKey, [kind]: [...form[kind], paragraph] };
}

export function changeParagraph(
  form: DraftForm,
  kind: ParagraphKind,
  key: string,
  change: Partial<OperativeForm>,
): DraftForm {
  const changed = form[kind].map((paragraph) =>
    paragraph.key === key ? { ...paragraph, ...change } : paragraph,
  );
  return { ...form, [kind]: changed };
}

export function removeParagraph(form: DraftForm, kind: ParagraphKind, key: string): DraftForm {
  return { ...form, [kind]: form[kind].filter((paragraph) => paragraph.key !== key) };
}

/** Moves a paragraph one place up (-1) or down (1); at the end of its list it stays. */
export function moveParagraph(form: DraftForm, kind: ParagraphKind, key: string, by: -1 | 1): DraftForm {
  const list: readonly ParagraphForm[] = form[kind];
  const from = list.findIndex((paragraph) => paragraph.key === key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return form;
  const moved = [...list];
  const [paragraph] = moved.splice(from, 1);
  moved.splice(to, 0, paragraph!);
  return { ...form, [kind]: moved };
}

/** Whether there is anything in it that somebody could miss. */
export function isUntouched(form: DraftForm): boolean {
  return form.title.trim() === '' && form.preambular.length === 0 && form.operative.length === 0;
}
