'use client';

import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { Field } from '#app/_components/field.tsx';
import { Segmented } from '#app/_components/segmented.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import { MeasureFacts } from '#app/_shared/measure-facts.tsx';
import type { MeasureOptionView } from '#app/_shared/measure-view.ts';
import { type Stage, stages } from '#engine/crisis/measures/face-types.ts';

interface MeasureDeckProps {
  readonly measures: readonly MeasureOptionView[];
  /** Which part opens first: where the crisis stands. */
  readonly stage: Stage;
  /** What one does with a measure, below its facts. */
  readonly children: (measure: MeasureOptionView) => ReactNode;
}

/** The deck, grouped prevent, react, rebuild; each measure with one line, and everything known of it when opened. */
export function MeasureDeck({ measures, stage: initialStage, children }: MeasureDeckProps) {
  const t = useTranslations('measures');
  const common = useTranslations('common');
  const [stage, setStage] = useState<Stage>(initialStage);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = measures.filter((measure) =>
    wanted === ''
      ? measure.stage === stage
      : `${measure.name} ${measure.what}`.toLowerCase().includes(wanted),
  );
  return (
    <div className="flex flex-col gap-3">
      <Field label={t('search')}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      {wanted === '' && (
        <Segmented
          legend={t('stage')}
          value={stage}
          onChange={setStage}
          options={stages.map((value) => ({ value, label: common(`stage.${value}`) }))}
          className="[&_div]:flex"
        />
      )}
      {shown.length === 0 && <p className="text-sm text-soft">{t('none')}</p>}
      <ul>
        {shown.map((measure) => (
          <li key={measure.id} className="border-b">
            <Disclosure
              summary={
                <span className="block py-2.5">
                  {measure.name}
                  <span className="block font-normal text-soft">{measure.what}</span>
                </span>
              }
            >
              <div className="flex flex-col gap-3">
                <MeasureFacts measure={measure} />
                {children(measure)}
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}
