'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Checkbox } from '#app/_components/checkbox.tsx';
import { Field } from '#app/_components/field.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import { usesForce } from '#app/_features/drafting/components/draft-check.ts';
import {
  addParagraph,
  changeParagraph,
  type DraftForm,
} from '#app/_features/drafting/components/draft-form.ts';
import type { DraftingKit } from '#app/_features/drafting/components/drafting-views.ts';
import { ForceCase } from '#app/_features/drafting/components/force-case.tsx';
import { MeasureDialog } from '#app/_features/drafting/components/measure-dialog.tsx';
import { ParagraphList } from '#app/_features/drafting/components/paragraph-list.tsx';
import { defaultParameters, type MeasureOptionView } from '#app/_shared/measure-view.ts';

interface DraftFieldsProps {
  readonly form: DraftForm;
  readonly kit: DraftingKit;
  /** An amendment changes neither the title nor the sponsors' case. */
  readonly amends: boolean;
  readonly onChange: (form: DraftForm) => void;
}

/** For which paragraph a measure is chosen: one that is there, by key, or a new one. */
type Choosing = { readonly for: 'new' } | { readonly for: 'paragraph'; readonly key: string };

/** Everything one fills in, in the order in which the document reads. */
export function DraftFields({ form, kit, amends, onChange }: DraftFieldsProps) {
  const t = useTranslations('drafting');
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const { limits, firstPhrase } = kit;
  const add = (kind: 'preambular' | 'operative') =>
    onChange(addParagraph(form, kind, { phrase: firstPhrase[kind], measure: null }));
  const pick = (picked: MeasureOptionView) => {
    const measure = { id: picked.id, parameters: defaultParameters(picked) };
    if (choosing?.for === 'paragraph')
      onChange(changeParagraph(form, 'operative', choosing.key, { measure }));
    else onChange(addParagraph(form, 'operative', { phrase: firstPhrase.measure, measure }));
    setChoosing(null);
  };
  return (
    <div className="flex flex-col gap-6">
      {!amends && (
        <Field label={t('name.label')} hint={t('name.hint')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={limits.title}
              value={form.title}
              onChange={(event) => onChange({ ...form, title: event.target.value })}
              className="font-serif text-lg"
            />
          )}
        </Field>
      )}
      <section aria-labelledby="preamble">
        <SectionHeading id="preamble">{t('preambular.title')}</SectionHeading>
        <p className="mb-3 text-sm text-soft">{t('preambular.note')}</p>
        <p className="mb-3 font-serif italic">{t('council')}</p>
        <ParagraphList kind="preambular" form={form} kit={kit} onChange={onChange} onChoose={() => {}} />
        <Button disabled={form.preambular.length >= limits.preambular} onClick={() => add('preambular')}>
          {t('preambular.add')}
        </Button>
        <Checkbox
          className="mt-3"
          checked={form.chapterSeven}
          onChange={(event) => onChange({ ...form, chapterSeven: event.target.checked })}
          label={t('chapterSeven.label')}
          hint={t('chapterSeven.hint')}
        />
      </section>
      <section aria-labelledby="operative">
        <SectionHeading id="operative">{t('operative.title')}</SectionHeading>
        <p className="mb-3 text-sm text-soft">{t('operative.note')}</p>
        <ParagraphList
          kind="operative"
          form={form}
          kit={kit}
          onChange={onChange}
          onChoose={(key) => setChoosing({ for: 'paragraph', key })}
        />
        {form.operative.length === 0 && <p className="mb-3 text-sm text-soft">{t('operative.empty')}</p>}
        <div className="flex flex-wrap gap-2">
          <Button
            disabled={form.operative.length >= limits.operative}
            onClick={() => setChoosing({ for: 'new' })}
          >
            {t('operative.addMeasure')}
          </Button>
          <Button disabled={form.operative.length >= limits.operative} onClick={() => add('operative')}>
            {t('operative.addText')}
          </Button>
        </div>
      </section>
      {!amends && usesForce(form, kit.deck) && (
        <ForceCase form={form} longest={limits.text} onChange={onChange} />
      )}
      {choosing && (
        <MeasureDialog deck={kit.deck} stage={kit.stage} onPick={pick} onClose={() => setChoosing(null)} />
      )}
    </div>
  );
}
