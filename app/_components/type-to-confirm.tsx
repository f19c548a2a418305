'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';

interface TypeToConfirmProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description: ReactNode;
  /** Asks for the word. */
  readonly instruction: ReactNode;
  /** The word itself; capitals and spaces do not matter. */
  readonly word: string;
  readonly action: string;
  readonly cancelLabel: string;
  readonly closeLabel: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
}

const plain = (text: string) => text.replaceAll(/[\s-]/g, '').toLowerCase();

/** For what cannot be undone: nobody types a word by mistake. */
export function TypeToConfirm({
  open,
  onOpenChange,
  title,
  description,
  instruction,
  word,
  action,
  cancelLabel,
  closeLabel,
  busy = false,
  onConfirm,
}: TypeToConfirmProps) {
  const [typed, setTyped] = useState('');
  const matches = plain(typed) === plain(word);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setTyped('');
        onOpenChange(next);
      }}
      title={title}
      description={description}
      closeLabel={closeLabel}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{cancelLabel}</Button>
          <Button tone="harm" disabled={!matches} busy={busy} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      <Field label={instruction}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
