'use client';

import { clsx } from 'clsx';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { JoinFrame } from '#app/_features/join/components/join-frame.tsx';
import type { JoinableSeat, JoinableSession } from '#app/_features/join/components/join-views.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { SeatId } from '#engine/kernel/ids.ts';

interface SeatStepProps {
  readonly session: JoinableSession;
  readonly submission: Submission;
  /** `null`: the facilitator may choose. */
  readonly onSeat: (seat: SeatId | null) => void;
  readonly onBack: () => void;
}

const GROUPS = ['members', 'others'] as const;

/** Third step: a seat. */
export function SeatStep({ session, submission, onSeat, onBack }: SeatStepProps) {
  const t = useTranslations('join');
  const common = useTranslations('common');
  const [chosen, setChosen] = useState<SeatId | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSeat(chosen);
  };
  return (
    <JoinFrame step={3} title={t('seat.title')} intro={t('seat.intro')}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        {GROUPS.map((group) => (
          <fieldset key={group}>
            <legend className="eyebrow mb-2">{t(`seat.${group}`)}</legend>
            <ul className="flex flex-col">
              {session.seats
                .filter((seat) => seat.group === group)
                .map((seat) => (
                  <SeatChoice
                    key={seat.id}
                    seat={seat}
                    checked={seat.id === chosen}
                    onChoose={() => setChosen(seat.id)}
                  />
                ))}
            </ul>
          </fieldset>
        ))}
        <div className="sticky bottom-0 -mx-4 flex flex-col gap-3 border-t bg-ground px-4 pt-3 pb-safe">
          <SubmissionNote submission={submission} />
          <div className="flex gap-3">
            <Button onClick={onBack}>{common('back')}</Button>
            <Button type="submit" tone="primary" className="grow" busy={submission.state === 'sending'}>
              {chosen ? t('seat.take') : t('seat.any')}
            </Button>
          </div>
        </div>
      </form>
    </JoinFrame>
  );
}

interface SeatChoiceProps {
  readonly seat: JoinableSeat;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function SeatChoice({ seat, checked, onChoose }: SeatChoiceProps) {
  const t = useTranslations('join');
  const full = seat.state === 'full';
  const people = full
    ? t('seat.full')
    : seat.people > 0
      ? t('seat.shared', { count: seat.people })
      : t('seat.free');
  return (
    <li>
      <label
        className={clsx(
          'flex min-h-13 items-center gap-3 border-b px-1 has-focus-visible:outline-2 has-focus-visible:outline-institution',
          checked && 'bg-wash',
          full && 'opacity-50',
        )}
      >
        <input
          type="radio"
          name="seat"
          value={seat.id}
          checked={checked}
          disabled={full}
          onChange={onChoose}
          className="size-5 accent-institution outline-none"
        />
        <SeatMark mark={seat.mark} height="1.25rem" />
        <span className="grow font-medium">{seat.name}</span>
        <span className="text-sm text-soft">{people}</span>
      </label>
    </li>
  );
}
