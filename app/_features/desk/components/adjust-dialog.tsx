'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextArea, TextInput } from '#app/_components/text-input.tsx';
import type { PreviewChange } from '#app/_features/desk/components/desk-views.ts';
import { LONGEST_NOTE } from '#app/_features/desk/components/note-dialog.tsx';
import { useFormat } from '#app/_lib/use-format.ts';

interface AdjustDialogProps {
  readonly change: Pick<PreviewChange, 'name' | 'to' | 'digits'>;
  readonly onAdjust: (value: number, reason: string) => void;
  readonly onClose: () => void;
}

/** Changes a number with a reason that the record keeps. */
export function AdjustDialog({ change, onAdjust, onClose }: AdjustDialogProps) {
  const t = useTranslations('desk');
  const common = useTranslations('common');
  const format = useFormat();
  const form = useId();
  const [value, setValue] = useState(String(Number(change.to.toFixed(change.digits))));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(value);
    if (reason.trim() === '' || value === '' || !Number.isFinite(number)) setMissing(true);
    else onAdjust(number, reason.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('adjustDialog.title', { indicator: change.name })}
      description={t('adjustDialog.description')}
      closeLabel={common('close')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} tone="primary">
            {t('adjustDialog.action')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        <Field
          label={t('adjustDialog.value')}
          hint={t('adjustDialog.was', { value: format.number(change.to, change.digits) })}
        >
          {(control) => (
            <TextInput
              {...control}
              type="number"
              inputMode="decimal"
              step="any"
              min={0}
              value={value}
              onChange={(event) => setValue(event.target.value)}
              className="figures"
            />
          )}
        </Field>
        <Field
          label={t('adjustDialog.reason')}
          hint={t('adjustDialog.reasonHint')}
          error={missing && reason.trim() === '' && t('adjustDialog.missing')}
        >
          {(control) => (
            <TextArea
              {...control}
              maxLength={LONGEST_NOTE}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
