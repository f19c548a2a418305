'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Checkbox } from '#app/_components/checkbox.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import type { Submission } from '#app/_lib/submission.ts';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { SeatId } from '#engine/kernel/ids.ts';

interface NewConversationProps {
  /** Every seat but one's own. */
  readonly seats: readonly SeatFace[];
  readonly submission: Submission;
  readonly onStart: (seats: readonly SeatId[]) => void;
  readonly onClose: () => void;
}

/** Picks who takes part in a new conversation. */
export default function NewConversation({ seats, submission, onStart, onClose }: NewConversationProps) {
  const t = useTranslations('talks');
  const common = useTranslations('common');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly SeatId[]>([]);
  const shown = seats.filter((seat) => seat.name.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('new.title')}
      description={t('new.description')}
      closeLabel={common('close')}
      footer={
        <>
          <SubmissionNote submission={submission} />
          <p aria-live="polite" className="mr-auto self-center text-sm text-soft">
            {t('new.chosen', { count: chosen.length })}
          </p>
          <Button
            tone="primary"
            disabled={chosen.length === 0}
            busy={submission.state === 'sending'}
            onClick={() => onStart(chosen)}
          >
            {t('new.start')}
          </Button>
        </>
      }
    >
      <Field label={t('new.search')}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="mt-3">
        <legend className="sr-only">{t('new.legend')}</legend>
        {shown.length === 0 && <p className="text-sm text-soft">{t('new.noMatch')}</p>}
        <div className="grid grid-cols-1 sm:grid-cols-2">
          {shown.map((seat) => (
            <Checkbox
              key={seat.id}
              checked={chosen.includes(seat.id)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, seat.id] : chosen.filter((id) => id !== seat.id))
              }
              label={
                <span className="flex items-center gap-2">
                  <SeatMark mark={seat.mark} height="0.95rem" />
                  {seat.name}
                </span>
              }
            />
          ))}
        </div>
      </fieldset>
    </Dialog>
  );
}
