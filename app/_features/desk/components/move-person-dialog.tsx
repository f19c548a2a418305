'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { Field } from '#app/_components/field.tsx';
import { Select } from '#app/_components/text-input.tsx';
import type { DeskPerson, DeskSeat } from '#app/_features/desk/components/desk-views.ts';
import type { SeatId } from '#engine/kernel/ids.ts';

interface MovePersonDialogProps {
  readonly person: DeskPerson;
  readonly seats: readonly DeskSeat[];
  readonly onMove: (seat: SeatId | null) => void;
  readonly onClose: () => void;
}

const NONE = '';

/** Gives somebody a seat without dragging. */
export function MovePersonDialog({ person, seats, onMove, onClose }: MovePersonDialogProps) {
  const t = useTranslations('desk');
  const common = useTranslations('common');
  const held = seats.find((seat) => seat.people.some(({ id }) => id === person.id));
  const [chosen, setChosen] = useState<string>(held?.id ?? NONE);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('people.moveDialog.title', { name: person.name })}
      closeLabel={common('close')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button tone="primary" onClick={() => onMove(seats.find((seat) => seat.id === chosen)?.id ?? null)}>
            {t('people.moveDialog.action')}
          </Button>
        </>
      }
    >
      <Field label={t('people.title')}>
        {(control) => (
          <Select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value={NONE}>{t('people.moveDialog.none')}</option>
            {seats.map((seat) => (
              <option key={seat.id} value={seat.id}>
                {seat.name}
                {seat.people.length > 0 ? ` (${seat.people.map(({ name }) => name).join(', ')})` : ''}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Dialog>
  );
}
