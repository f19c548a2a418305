'use client';

import { useTranslations } from 'use-intl/react';
import { Dialog } from '#app/_components/dialog.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { refused } from '#app/_lib/submission.ts';
import { useSession } from '#app/_session/session.tsx';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';

/** Another seat: those that still have room say so, the others why not. */
export function SeatDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('join');
  const common = useTranslations('common');
  const { names, may } = useSession();
  const command = useCommand();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('seat.title')}
      description={t('seat.intro')}
      closeLabel={common('close')}
    >
      <ul>
        {names.seats.map((seat) => (
          <li key={seat.id} className="flex min-h-13 items-center gap-3 border-b">
            <SeatMark mark={seat.mark} height="1.25rem" />
            <span className="grow font-medium">{seat.name}</span>
            <ActionButton
              permit={may({ type: 'ClaimSeat', seat: seat.id })}
              busy={
                command.isPending &&
                command.variables.type === 'ClaimSeat' &&
                command.variables.seat === seat.id
              }
              onClick={() => command.mutate({ type: 'ClaimSeat', seat: seat.id }, { onSuccess: onClose })}
            >
              {t('seat.take')}
            </ActionButton>
          </li>
        ))}
      </ul>
      {command.error && <SubmissionNote submission={refused(command.error.rejection)} />}
    </Dialog>
  );
}
