import { usesForce } from '#app/_features/drafting/components/draft-check.ts';
import type {
  DraftForm,
  OpeningForm,
  OperativeForm,
  ParagraphForm,
} from '#app/_features/drafting/components/draft-form.ts';
import type { DraftingKit, PhraseOption } from '#app/_features/drafting/components/drafting-views.ts';
import type { DraftDocumentView, MeasureChipView } from '#app/_shared/draft-view.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import { subparagraphMarks, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import { type DraftId, id, type ParagraphId } from '#engine/kernel/ids.ts';

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** The draft as it would read, for the eye alone: ids in it name nothing. */
export function previewDraft(form: DraftForm, kit: DraftingKit): DraftDocumentView {
  return {
    id: id<DraftId>('preview'),
    symbol: null,
    title: form.title,
    status: 'written',
    sponsors: [],
    measures: [],
    chapterSeven: form.chapterSeven,
    preambular: form.preambular.map((paragraph) => ({
      id: id<ParagraphId>(paragraph.key),
      opening: openingWords(paragraph.opening, kit.preambularPhrases),
      body: paragraph.body,
      below: belowOf(paragraph),
    })),
    operative: form.operative.map((paragraph) => {
      const measure = measureChip(paragraph, kit);
      return {
        id: id<ParagraphId>(paragraph.key),
        opening: openingWords(paragraph.opening, kit.operativePhrases),
        body: orNull(paragraph.body) ?? measure?.name ?? '',
        measure,
        below: belowOf(paragraph),
      };
    }),
    force: usesForce(form, kit.deck)
      ? {
          cases: criterionIds.map((criterion) => ({ criterion, text: orNull(form.cases[criterion]) })),
          exitPlan: orNull(form.exitPlan),
        }
      : null,
  };
}

function belowOf(paragraph: ParagraphForm): DraftDocumentView['operative'][number]['below'] {
  const subs = subparagraphsOf(paragraph);
  const marks = subparagraphMarks(subs.map(({ level }) => level));
  return subs.map(({ key, level, body }, place) => ({ key, level, body, mark: marks[place] ?? '' }));
}

function openingWords(opening: OpeningForm, phrases: readonly PhraseOption[]): string {
  if (opening.is === 'own') return opening.words;
  return phrases.find((phrase) => phrase.id === opening.phrase)?.words ?? '';
}

function measureChip({ measure: chosen }: OperativeForm, { deck }: DraftingKit): MeasureChipView | null {
  const measure = deck.find((candidate) => candidate.id === chosen?.id);
  if (!chosen || !measure) return null;
  const target = measure.targets.find((candidate) => candidate.id === chosen.parameters.target);
  return { name: measure.name, parameters: target?.name ?? '', effect: measure.what, missing: [] };
}
