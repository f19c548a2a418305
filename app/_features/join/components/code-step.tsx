'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { Field } from '#app/_components/field.tsx';
import { JoinFrame } from '#app/_features/join/components/join-frame.tsx';
import { type Submission, sending } from '#app/_lib/submission.ts';
import { CodeInput } from '#app/_shared/code-input.tsx';
import { normaliseCode } from '#app/_shared/join-code.ts';
import { useRejectionText } from '#app/_shared/use-rejection-text.ts';

interface CodeStepProps {
  readonly initialCode: string;
  readonly submission: Submission;
  readonly onCode: (code: string) => void;
  readonly returning: Submission;
  readonly onReturn: (returnCode: string) => void;
}

/** First step: the session's code, or one's own return code. */
export function CodeStep({ initialCode, submission, onCode, returning, onReturn }: CodeStepProps) {
  const t = useTranslations('join');
  return (
    <JoinFrame step={1} title={t('title')}>
      <CodeField
        label={t('code.label')}
        hint={t('code.hint')}
        action={t('code.continue')}
        initial={initialCode}
        focused
        submission={submission}
        onSubmit={onCode}
      />
      <Disclosure
        summary={t('return.offer')}
        defaultOpen={returning.state === 'refused'}
        className="border-t pt-2"
      >
        <CodeField
          label={t('return.label')}
          hint={t('return.hint')}
          action={t('return.action')}
          initial=""
          submission={returning}
          onSubmit={onReturn}
          secondary
        />
      </Disclosure>
    </JoinFrame>
  );
}

interface CodeFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly initial: string;
  readonly focused?: boolean;
  readonly secondary?: boolean;
  readonly submission: Submission;
  readonly onSubmit: (code: string) => void;
}

function CodeField({
  label,
  hint,
  action,
  initial,
  focused,
  secondary,
  submission,
  onSubmit,
}: CodeFieldProps) {
  const explain = useRejectionText();
  const [code, setCode] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const clean = normaliseCode(code);
    if (clean) onSubmit(clean);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field
        label={label}
        hint={hint}
        error={submission.state === 'refused' && explain(submission.rejection)}
      >
        {(control) => (
          <CodeInput
            {...control}
            name="code"
            autoFocus={focused}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" tone={secondary ? 'plain' : 'primary'} size="large" busy={submission === sending}>
        {action}
      </Button>
    </form>
  );
}
