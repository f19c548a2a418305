'use client';

import { useTranslations } from 'use-intl/react';
import { ClauseMeasure } from '#app/_features/drafting/components/clause-measure.tsx';
import {
  changeParagraph,
  type DraftForm,
  moveParagraph,
  type OperativeForm,
  type ParagraphForm,
  type ParagraphKind,
  removeParagraph,
} from '#app/_features/drafting/components/draft-form.ts';
import type { DraftingKit } from '#app/_features/drafting/components/drafting-views.ts';
import { ParagraphEditor } from '#app/_features/drafting/components/paragraph-editor.tsx';
import { useDraftWords } from '#app/_features/drafting/components/use-draft-words.ts';

interface ParagraphListProps {
  readonly kind: ParagraphKind;
  readonly form: DraftForm;
  readonly kit: DraftingKit;
  readonly onChange: (form: DraftForm) => void;
  /** Asks for a measure for a paragraph. */
  readonly onChoose: (key: string) => void;
}

const carriesMeasure = (paragraph: ParagraphForm): paragraph is OperativeForm => 'measure' in paragraph;

/** The paragraphs of one kind, each with its fields. */
export function ParagraphList({ kind, form, kit, onChange, onChoose }: ParagraphListProps) {
  const t = useTranslations('drafting');
  const words = useDraftWords();
  const paragraphs: readonly ParagraphForm[] = form[kind];
  const operative = kind === 'operative';
  return (
    <ol className="empty:hidden">
      {paragraphs.map((paragraph, place) => {
        const withMeasure = operative && carriesMeasure(paragraph) ? paragraph : null;
        return (
          <ParagraphEditor
            key={paragraph.key}
            name={words.paragraph(kind, place)}
            number={operative ? place + 1 : null}
            paragraph={paragraph}
            phrases={operative ? kit.operativePhrases : kit.preambularPhrases}
            longest={kit.limits}
            placeholder={t(`body.${kind}`)}
            hint={withMeasure?.measure ? t('body.measure') : undefined}
            isFirst={place === 0}
            isLast={place === paragraphs.length - 1}
            onChange={(change) => onChange(changeParagraph(form, kind, paragraph.key, change))}
            onMove={(by) => onChange(moveParagraph(form, kind, paragraph.key, by))}
            onRemove={() => onChange(removeParagraph(form, kind, paragraph.key))}
          >
            {withMeasure && (
              <ClauseMeasure
                chosen={withMeasure.measure}
                deck={kit.deck}
                onChange={(measure) =>
                  onChange(changeParagraph(form, 'operative', paragraph.key, { measure }))
                }
                onChoose={() => onChoose(paragraph.key)}
              />
            )}
          </ParagraphEditor>
        );
      })}
    </ol>
  );
}
