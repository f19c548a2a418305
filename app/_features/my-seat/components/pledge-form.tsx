'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import type { PledgeAmounts, PledgeNeed } from '#app/_features/my-seat/components/resources.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';

interface PledgeFormProps {
  readonly measure: string;
  readonly needs: readonly PledgeNeed[];
  readonly submission: Submission;
  readonly onPledge: (amounts: PledgeAmounts) => void;
  readonly onClose: () => void;
}

const nothing: PledgeAmounts = { troops: 0, police: 0, money: 0 };

/** Pledges troops, police or money to a measure that needs them. */
export default function PledgeForm({ measure, needs, submission, onPledge, onClose }: PledgeFormProps) {
  const t = useTranslations('seat');
  const common = useTranslations('common');
  const words = useTranslations('measures');
  const format = useFormat();
  const [amounts, setAmounts] = useState(nothing);
  const empty = Object.values(amounts).every((amount) => amount === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!empty) onPledge(amounts);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('pledge.title', { name: measure })}
      description={t('pledge.description')}
      closeLabel={common('close')}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        {needs.map((need) => (
          <Field
            key={need.resource}
            label={words(`parameter.${need.resource}`)}
            hint={`${t('pledge.asked', { asked: format.number(need.asked), given: format.number(need.given) })} · ${t('pledge.have', { left: format.number(need.left) })}`}
          >
            {(control) => (
              <TextInput
                {...control}
                type="number"
                inputMode="numeric"
                min={0}
                max={need.left}
                value={amounts[need.resource] === 0 ? '' : amounts[need.resource]}
                onChange={(event) =>
                  setAmounts({
                    ...amounts,
                    [need.resource]: event.target.value === '' ? 0 : Math.round(event.target.valueAsNumber),
                  })
                }
                className="figures"
              />
            )}
          </Field>
        ))}
        <SubmissionNote submission={submission} />
        <div className="flex items-center justify-end gap-3">
          {empty && <p className="text-sm text-soft">{t('pledge.nothing')}</p>}
          <Button type="submit" tone="primary" disabled={empty} busy={submission.state === 'sending'}>
            {t('pledge.action')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
