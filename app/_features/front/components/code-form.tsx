'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Field } from '#app/_components/field.tsx';
import { CodeInput } from '#app/_shared/code-input.tsx';
import { normaliseCode } from '#app/_shared/join-code.ts';

interface CodeFormProps {
  /** The page that takes the code as `?code=`; the form also works before any script has. */
  readonly action: string;
}

/** One field, the cursor already in it. */
export function CodeForm({ action }: CodeFormProps) {
  const t = useTranslations('front');
  const [missing, setMissing] = useState(false);
  return (
    <form
      action={action}
      method="get"
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        const field = event.currentTarget.elements.namedItem('code');
        if (!(field instanceof HTMLInputElement)) return;
        field.value = normaliseCode(field.value);
        if (field.value) return;
        event.preventDefault();
        setMissing(true);
        field.focus();
      }}
    >
      <Field label={t('code.label')} hint={t('code.hint')} error={missing && t('code.missing')}>
        {(control) => <CodeInput {...control} name="code" autoFocus onInput={() => setMissing(false)} />}
      </Field>
      <Button type="submit" tone="primary" size="large">
        {t('code.join')}
      </Button>
    </form>
  );
}
