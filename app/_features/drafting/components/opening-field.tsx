'use client';

import { useTranslations } from 'use-intl/react';
import { Field } from '#app/_components/field.tsx';
import { Select, TextInput } from '#app/_components/text-input.tsx';
import type { OpeningForm } from '#app/_features/drafting/components/draft-form.ts';
import type { PhraseOption } from '#app/_features/drafting/components/drafting-views.ts';

interface OpeningFieldProps {
  readonly opening: OpeningForm;
  readonly phrases: readonly PhraseOption[];
  /** Operative phrases stand by strength; preambular ones have none. */
  readonly grouped: boolean;
  readonly longest: number;
  readonly onChange: (opening: OpeningForm) => void;
}

const OWN = '';
const STRENGTHS = [5, 4, 3, 2, 1, 0] as const;

/** Chooses one of the Council's opening phrases, or own words. */
export function OpeningField({ opening, phrases, grouped, longest, onChange }: OpeningFieldProps) {
  const t = useTranslations('drafting');
  return (
    <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
      <Field label={t('opening.label')}>
        {(control) => (
          <Select
            {...control}
            value={opening.is === 'phrase' ? opening.phrase : OWN}
            onChange={(event) =>
              onChange(
                event.target.value === OWN
                  ? { is: 'own', words: '' }
                  : { is: 'phrase', phrase: event.target.value },
              )
            }
            className="font-serif italic"
          >
            {grouped
              ? STRENGTHS.map((strength) => (
                  <optgroup key={strength} label={t(`opening.strength.${strength}`)}>
                    {options(phrases.filter((phrase) => phrase.strength === strength))}
                  </optgroup>
                ))
              : options(phrases)}
            <option value={OWN}>{t('opening.own')}</option>
          </Select>
        )}
      </Field>
      {opening.is === 'own' && (
        <Field label={t('opening.ownLabel')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={longest}
              value={opening.words}
              onChange={(event) => onChange({ is: 'own', words: event.target.value })}
              className="font-serif italic"
            />
          )}
        </Field>
      )}
    </div>
  );
}

const options = (phrases: readonly PhraseOption[]) =>
  phrases.map((phrase) => (
    <option key={phrase.id} value={phrase.id}>
      {phrase.words}
    </option>
  ));
