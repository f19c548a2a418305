'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextArea } from '#app/_components/text-input.tsx';

/** As long as a note or a reason may be; the rules hold to the same. */
export const LONGEST_NOTE = 500;

interface NoteDialogProps {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly hint?: string;
  readonly action: string;
  readonly onSubmit: (note: string) => void;
  readonly onClose: () => void;
}

/** Asks for a sentence: what a moment was, why something is changed. */
export function NoteDialog({ title, description, label, hint, action, onSubmit, onClose }: NoteDialogProps) {
  const common = useTranslations('common');
  const form = useId();
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim()) onSubmit(note.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      closeLabel={common('close')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} tone="primary" disabled={note.trim() === ''}>
            {action}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label={label} hint={hint}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={LONGEST_NOTE}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
