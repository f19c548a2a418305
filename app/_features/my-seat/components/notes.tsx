'use client';

import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { TextArea } from '#app/_components/text-input.tsx';
import type { Submission } from '#app/_lib/submission.ts';
import { useKept } from '#app/_lib/use-kept.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { Permit } from '#engine/session/permit.ts';

export interface NoteView {
  readonly id: string;
  /** Null where a bot wrote it, or the name was erased. */
  readonly author: string | null;
  readonly body: string;
}

interface NotesProps {
  /** Oldest first. */
  readonly notes: readonly NoteView[];
  /** Under which the unfinished note is kept in this browser. */
  readonly keptAs: string;
  readonly longest: number;
  readonly permit: Permit;
  readonly submission: Submission;
  readonly onWrite: (body: string, forget: () => void) => void;
}

/** What a delegation writes down for itself. */
export function Notes({ notes, keptAs, longest, permit, submission, onWrite }: NotesProps) {
  const t = useTranslations('seat');
  const heading = useId();
  const { value, set, clear } = useKept(keptAs, '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim()) onWrite(value.trim(), clear);
  };
  return (
    <section aria-labelledby={heading} className="mt-8 flex flex-col gap-2">
      <SectionHeading id={heading} level={3}>
        {t('notes.title')}
      </SectionHeading>
      <p className="text-sm text-soft">{t('notes.intro')}</p>
      <ul>
        {notes.map(({ id, author, body }) => (
          <li key={id} className="border-b py-2 text-sm">
            <p className="whitespace-pre-line">{body}</p>
            {author && <p className="text-xs text-soft">{author}</p>}
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="flex flex-col items-start gap-2">
        <TextArea
          rows={2}
          aria-label={t('notes.write')}
          placeholder={t('notes.write')}
          maxLength={longest}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
        <SubmissionNote submission={submission} />
        <ActionButton
          type="submit"
          permit={permit}
          disabled={value.trim() === ''}
          busy={submission.state === 'sending'}
        >
          {t('notes.action')}
        </ActionButton>
      </form>
    </section>
  );
}
