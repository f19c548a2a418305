'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Field } from '#app/_components/field.tsx';
import { Note } from '#app/_components/note.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import { JoinFrame } from '#app/_features/join/components/join-frame.tsx';
import type { JoinableSession } from '#app/_features/join/components/join-views.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { Paragraphs } from '#app/_shared/paragraphs.tsx';
import { useRejectionText } from '#app/_shared/use-rejection-text.ts';

/** As long as a name may be; the server holds to the same. */
const LONGEST_NAME = 40;

interface NameStepProps {
  readonly session: JoinableSession;
  readonly initialName: string;
  readonly submission: Submission;
  readonly onName: (name: string) => void;
  readonly onBack: () => void;
}

/** Second step: a name, nothing else. */
export function NameStep({ session, initialName, submission, onName, onBack }: NameStepProps) {
  const t = useTranslations('join');
  const common = useTranslations('common');
  const explain = useRejectionText();
  const [name, setName] = useState(initialName);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
    else setMissing(true);
  };
  const refusedText = submission.state === 'refused' ? explain(submission.rejection) : null;
  return (
    <JoinFrame
      step={2}
      title={t('name.title')}
      intro={t('at', { scenario: session.scenario, host: session.host })}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field
          label={t('name.label')}
          hint={t('name.hint')}
          error={missing ? t('name.missing') : refusedText}
        >
          {(control) => (
            <TextInput
              {...control}
              name="name"
              autoComplete="nickname"
              enterKeyHint="next"
              maxLength={LONGEST_NAME}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setMissing(false);
              }}
            />
          )}
        </Field>
        {session.contentNote && (
          <Note tone="warning">
            <p className="font-semibold text-ink">{t('care.title')}</p>
            <Paragraphs text={session.contentNote} />
          </Note>
        )}
        <div className="flex gap-3">
          <Button onClick={onBack}>{common('back')}</Button>
          <Button type="submit" tone="primary" className="grow" busy={submission.state === 'sending'}>
            {session.seating === 'dealt' ? t('enter') : t('name.continue')}
          </Button>
        </div>
        {session.seating === 'dealt' && <p className="text-sm text-soft">{t('seat.deal')}</p>}
      </form>
    </JoinFrame>
  );
}
