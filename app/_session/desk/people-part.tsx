'use client';

import { useMutation } from '@tanstack/react-query';
import { makeReturnCode } from '#app/_features/desk/api/return-code.ts';
import type { DeskPerson } from '#app/_features/desk/components/desk-views.ts';
import { ReportList } from '#app/_features/desk/components/report-list.tsx';
import { type NewReturnCode, ReturnCodeDialog } from '#app/_features/desk/components/return-code-dialog.tsx';
import { SeatBoard } from '#app/_features/desk/components/seat-board.tsx';
import type { RequestRefused } from '#app/_lib/api/request.ts';
import { useCommand, useOpening } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { deskSeats, removedPeople, reportViews, unseated } from '#app/_session/views/desk-view.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { ConversationId } from '#engine/kernel/ids.ts';

interface PeoplePartProps {
  readonly onOpenTalk: (conversation: ConversationId) => void;
}

/** Who is here and who sits where; what was reported of what they wrote. */
export function PeoplePart({ onOpenTalk }: PeoplePartProps) {
  const session = useSession();
  const { session: sessionId } = useOpening();
  const command = useCommand();
  const code = useMutation<string, RequestRefused, DeskPerson>({
    // Without a network it is refused at once, rather than made when nobody looks any more.
    networkMode: 'always',
    mutationFn: ({ id }) => makeReturnCode(sessionId, id),
  });
  const give = command.mutate;
  return (
    <div className="flex flex-col gap-6">
      <SubmissionNote submission={submissionOf(command)} />
      <SeatBoard
        seats={deskSeats(session)}
        unseated={unseated(session)}
        removed={removedPeople(session)}
        on={{
          onSeat: (participant, seat) => give({ type: 'SeatParticipant', participant, seat }),
          onKeep: (seat, by) => give({ type: 'KeepSeat', seat, by }),
          onMute: (participant, muted) => give({ type: 'MuteParticipant', participant, muted }),
          onRemove: (participant) => give({ type: 'RemoveParticipant', participant }),
          onReadmit: (participant) => give({ type: 'ReadmitParticipant', participant }),
          onReturnCode: (person) => code.mutate(person),
          onDeal: () => give({ type: 'DealSeats' }),
          onFill: () => give({ type: 'FillWithBots' }),
        }}
      />
      <ReportList
        reports={reportViews(session)}
        onHide={(conversation, message) => give({ type: 'HideMessage', conversation, message, hidden: true })}
        onOpen={onOpenTalk}
      />
      {code.variables !== undefined && (
        <ReturnCodeDialog
          name={code.variables.name}
          made={madeOf(code)}
          onRetry={() => code.mutate(code.variables)}
          onClose={code.reset}
        />
      )}
    </div>
  );
}

function madeOf({
  data,
  error,
}: {
  readonly data?: string;
  readonly error: RequestRefused | null;
}): NewReturnCode {
  if (error !== null) return { is: 'failed', rejection: error.rejection };
  return data === undefined ? { is: 'making' } : { is: 'made', code: data };
}
