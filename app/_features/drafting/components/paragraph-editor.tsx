'use client';

import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Field } from '#app/_components/field.tsx';
import { IconButton } from '#app/_components/icon-button.tsx';
import { TextArea } from '#app/_components/text-input.tsx';
import type { ParagraphForm } from '#app/_features/drafting/components/draft-form.ts';
import type { DraftLimits, PhraseOption } from '#app/_features/drafting/components/drafting-views.ts';
import { OpeningField } from '#app/_features/drafting/components/opening-field.tsx';
import { SubparagraphList } from '#app/_features/drafting/components/subparagraph-list.tsx';
import { subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';

interface ParagraphEditorProps {
  readonly name: string;
  /** The number before an operative paragraph; preambular ones have none. */
  readonly number: number | null;
  readonly paragraph: ParagraphForm;
  readonly phrases: readonly PhraseOption[];
  readonly longest: Pick<DraftLimits, 'opening' | 'text' | 'subparagraphs' | 'subparagraph'>;
  readonly placeholder: string;
  readonly hint: string | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<ParagraphForm>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** The measure of an operative paragraph. */
  readonly children?: ReactNode;
}

/** One paragraph while it is written: opening, text, its measure; moved and removed by buttons. */
export function ParagraphEditor({
  name,
  number,
  paragraph,
  phrases,
  longest,
  placeholder,
  hint,
  isFirst,
  isLast,
  onChange,
  onMove,
  onRemove,
  children,
}: ParagraphEditorProps) {
  const t = useTranslations('drafting');
  return (
    <li>
      <fieldset className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 border-t py-4">
        <legend className="sr-only">{name}</legend>
        <span aria-hidden="true" className="figures pt-8 font-serif text-lg text-soft">
          {number === null ? '' : `${number}.`}
        </span>
        <div className="flex flex-col gap-3">
          <div className="flex items-end gap-1">
            <div className="min-w-0 grow">
              <OpeningField
                opening={paragraph.opening}
                phrases={phrases}
                grouped={number !== null}
                longest={longest.opening}
                onChange={(opening) => onChange({ opening })}
              />
            </div>
            <IconButton
              label={t('move.up')}
              icon={<ArrowUp aria-hidden="true" className="size-4.5" />}
              disabled={isFirst}
              onClick={() => onMove(-1)}
            />
            <IconButton
              label={t('move.down')}
              icon={<ArrowDown aria-hidden="true" className="size-4.5" />}
              disabled={isLast}
              onClick={() => onMove(1)}
            />
            <IconButton
              label={t('move.remove')}
              icon={<Trash2 aria-hidden="true" className="size-4.5" />}
              onClick={onRemove}
            />
          </div>
          <Field label={t('body.label')} hint={hint}>
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                placeholder={placeholder}
                maxLength={longest.text}
                value={paragraph.body}
                onChange={(event) => onChange({ body: event.target.value })}
                className="font-serif text-[1.0625rem] leading-relaxed"
              />
            )}
          </Field>
          {children}
          <SubparagraphList
            subs={subparagraphsOf(paragraph)}
            longest={longest.subparagraph}
            most={longest.subparagraphs}
            onChange={(subparagraphs) => onChange({ subparagraphs })}
          />
        </div>
      </fieldset>
    </li>
  );
}
