'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import { copyText } from '#app/_lib/copy-text.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
}

/** A text to take along: selected when touched, copied by a button. */
export function CopyField({ label, text }: CopyFieldProps) {
  const t = useTranslations('common');
  const [copied, setCopied] = useState(false);
  return (
    <Field label={label}>
      {(control) => (
        <div className="flex gap-2">
          <TextInput {...control} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
          <Button
            onClick={() => {
              void copyText(text).then(setCopied);
            }}
          >
            <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
          </Button>
        </div>
      )}
    </Field>
  );
}
