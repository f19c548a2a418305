'use client';

import SendHorizontal from 'lucide-react/icons/send-horizontal';
import { type FormEvent, type KeyboardEvent, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { TextArea } from '#app/_components/text-input.tsx';
import { useKept } from '#app/_lib/use-kept.ts';
import { useRejectionText } from '#app/_shared/use-rejection-text.ts';
import type { Permit } from '#engine/session/permit.ts';

interface ComposerProps {
  /** Under which the unfinished words are kept in this browser. */
  readonly keptAs: string;
  readonly name: string;
  readonly longest: number;
  readonly permit: Permit;
  readonly onSend: (body: string) => void;
}

/** Where one writes. Enter sends, Shift and Enter begins a line; on phones the button sends. */
export function Composer({ keptAs, name, longest, permit, onSend }: ComposerProps) {
  const t = useTranslations('talks');
  const explain = useRejectionText();
  const reason = useId();
  const { value, set, clear } = useKept(keptAs, '');
  const send = () => {
    const body = value.trim();
    if (body === '' || permit.may === 'no') return;
    onSend(body);
    clear();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    const finePointer = matchMedia('(pointer: fine)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !finePointer) return;
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-1">
      {permit.may === 'no' && (
        <p id={reason} className="text-sm text-warning">
          {explain(permit.because)}
        </p>
      )}
      <div className="flex items-end gap-1">
        <TextArea
          rows={1}
          aria-label={t('write', { name })}
          aria-describedby={permit.may === 'no' ? reason : undefined}
          placeholder={t('write', { name })}
          maxLength={longest}
          disabled={permit.may === 'no'}
          value={value}
          onChange={(event) => set(event.target.value)}
          onKeyDown={sendOnEnter}
          enterKeyHint="enter"
          className="max-h-36"
        />
        <IconButton
          type="submit"
          label={t('send')}
          disabled={permit.may === 'no' || value.trim() === ''}
          icon={<SendHorizontal aria-hidden="true" className="size-5" />}
          className="text-institution!"
        />
      </div>
    </form>
  );
}
