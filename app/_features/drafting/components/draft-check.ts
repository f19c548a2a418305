import type {
  DraftForm,
  OperativeForm,
  ParagraphForm,
  ParagraphKind,
} from '#app/_features/drafting/components/draft-form.ts';
import { type MeasureOptionView, withinBounds } from '#app/_shared/measure-view.ts';
import { subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';

/** What a draft lacks before it can be shared at all. Places count from 0. */
export type Missing =
  | { readonly what: 'operative' }
  | {
      readonly what: 'body' | 'opening' | 'parameters' | 'subparagraph';
      readonly kind: ParagraphKind;
      readonly place: number;
    };

/** The first thing that is missing, or null when the draft can be shared. */
export function firstMissing(form: DraftForm, deck: readonly MeasureOptionView[]): Missing | null {
  if (form.operative.length === 0) return { what: 'operative' };
  for (const kind of ['preambular', 'operative'] as const) {
    for (const [place, paragraph] of form[kind].entries()) {
      const { opening } = paragraph;
      if (opening.is === 'own' && opening.words.trim() === '') return { what: 'opening', kind, place };
      const chosen = carriedBy(paragraph);
      if (chosen === null && paragraph.body.trim() === '') return { what: 'body', kind, place };
      if (subparagraphsOf(paragraph).some(({ body }) => body.trim() === '')) {
        return { what: 'subparagraph', kind, place };
      }
      const measure = deck.find((candidate) => candidate.id === chosen?.id);
      if (chosen && measure && !withinBounds(measure, chosen.parameters))
        return { what: 'parameters', kind, place };
    }
  }
  return null;
}

function carriedBy(paragraph: ParagraphForm | OperativeForm): OperativeForm['measure'] {
  return 'measure' in paragraph ? paragraph.measure : null;
}

/** Whether a measure of the draft uses force, so that its sponsors must argue for it. */
export function usesForce(form: DraftForm, deck: readonly MeasureOptionView[]): boolean {
  return form.operative.some(({ measure }) =>
    deck.some((candidate) => candidate.id === measure?.id && candidate.usesForce),
  );
}
