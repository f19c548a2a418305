'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';

interface EndSpeechProps {
  readonly longest: number;
  readonly busy: boolean;
  readonly onEnd: (summary: string) => void;
}

/** For whoever has the floor: ends the speech, with a line for the record if they like. */
export function EndSpeech({ longest, busy, onEnd }: EndSpeechProps) {
  const t = useTranslations('council');
  const [summary, setSummary] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onEnd(summary.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 border-l-3 border-institution pl-4">
      <Field label={t('floor.summary.label')} hint={t('floor.summary.hint')} className="min-w-56 grow">
        {(control) => (
          <TextInput
            {...control}
            maxLength={longest}
            value={summary}
            onChange={(event) => setSummary(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" tone="primary" busy={busy}>
        {t('floor.summary.send')}
      </Button>
    </form>
  );
}
