import {
  type DraftForm,
  emptyDraftForm,
  type OpeningForm,
  type ParagraphForm,
} from '#app/_features/drafting/components/draft-form.ts';
import type { SubparagraphForm } from '#app/_features/drafting/components/subparagraph-form.ts';
import type { Session } from '#app/_session/session.tsx';
import type { ChosenParameters } from '#app/_shared/measure-view.ts';
import { type CriterionId, criterionIds } from '#engine/council/criteria.ts';
import type { TypedDraft, Wording } from '#engine/council/drafts/commands.ts';
import { textsOf } from '#engine/council/drafts/slice.ts';
import { subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { CarriedMeasure, Draft, DraftText } from '#engine/council/slice.ts';
import type { TextId } from '#engine/kernel/ids.ts';

/** A draft as a form to revise it by. */
export function formOf({ words }: Session, draft: Draft): DraftForm {
  const text = (id: TextId | null) => (id === null ? '' : (words(id) ?? ''));
  const opening = (
    one: DraftText['preambular'][number]['opening'] | DraftText['operative'][number]['opening'],
  ): OpeningForm =>
    one.is === 'own' ? { is: 'own', words: text(one.words) } : { is: 'phrase', phrase: one.phrase };
  const paragraphs = [...draft.preambular, ...draft.operative];
  const keyOf = new Map(paragraphs.map(({ id }, index) => [id, `k${index + 1}`]));
  return {
    ...emptyDraftForm,
    title: text(draft.title),
    chapterSeven: draft.chapterSeven,
    preambular: draft.preambular.map((paragraph) => ({
      key: keyOf.get(paragraph.id) ?? paragraph.id,
      id: paragraph.id,
      opening: opening(paragraph.opening),
      body: text(paragraph.body),
      subparagraphs: belowOf(paragraph, text),
    })),
    operative: draft.operative.map((paragraph) => ({
      key: keyOf.get(paragraph.id) ?? paragraph.id,
      id: paragraph.id,
      opening: opening(paragraph.opening),
      body: text(paragraph.body),
      measure: paragraph.measure === null ? null : carriedForm(paragraph.measure),
      subparagraphs: belowOf(paragraph, text),
    })),
    cases: Object.fromEntries(
      criterionIds.map((criterion) => [criterion, text(draft.forceCase[criterion])]),
    ) as Record<CriterionId, string>,
    exitPlan: text(draft.exitPlan),
    lastKey: paragraphs.length,
  };
}

function belowOf(
  paragraph: DraftText['preambular'][number] | DraftText['operative'][number],
  text: (id: TextId) => string,
): readonly SubparagraphForm[] {
  return subparagraphsOf(paragraph).map(({ id, level, body }, place) => ({
    key: `s${place + 1}`,
    id,
    level,
    body: text(body),
  }));
}

function carriedForm({ id, params }: CarriedMeasure): { id: string; parameters: ChosenParameters } {
  const { target = 'country', ...amounts } = params;
  return { id, parameters: { amounts, target } };
}

/** The form as the command takes it. Texts that were not changed keep their place beside the log. */
export function typedOf({ words }: Session, form: DraftForm, revised: Draft | null): TypedDraft {
  const known = new Map(
    heldTexts(revised).flatMap((id) => {
      const body = words(id);
      return body === null ? [] : [[body, id] as const];
    }),
  );
  const wording = (body: string): Wording => {
    const kept = known.get(body);
    return kept === undefined ? { is: 'new', body: body.trim() } : { is: 'kept', text: kept };
  };
  const optional = (body: string) => (body.trim() === '' ? null : wording(body));
  const opening = (one: OpeningForm) =>
    one.is === 'own' ? { is: 'own' as const, words: wording(one.words) } : one;
  const below = (paragraph: ParagraphForm) => {
    const subs = subparagraphsOf(paragraph);
    return subs.length === 0
      ? {}
      : { subparagraphs: subs.map(({ id, level, body }) => ({ id, level, body: wording(body) })) };
  };
  return {
    title: optional(form.title),
    chapterSeven: form.chapterSeven,
    preambular: form.preambular.map(
      (paragraph) =>
        ({
          id: paragraph.id,
          opening: opening(paragraph.opening),
          body: wording(paragraph.body),
          ...below(paragraph),
        }) as TypedDraft['preambular'][number],
    ),
    operative: form.operative.map(
      (paragraph) =>
        ({
          id: paragraph.id,
          opening: opening(paragraph.opening),
          body: optional(paragraph.body),
          measure:
            paragraph.measure === null
              ? null
              : {
                  id: paragraph.measure.id,
                  params: {
                    ...paragraph.measure.parameters.amounts,
                    target: paragraph.measure.parameters.target,
                  },
                },
          ...below(paragraph),
        }) as TypedDraft['operative'][number],
    ),
    forceCase: Object.fromEntries(
      criterionIds.map((criterion) => [criterion, optional(form.cases[criterion])]),
    ) as TypedDraft['forceCase'],
    exitPlan: optional(form.exitPlan),
  };
}

function heldTexts(draft: Draft | null): readonly TextId[] {
  return draft === null ? [] : [...textsOf(draft)];
}
