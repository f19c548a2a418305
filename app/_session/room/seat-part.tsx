'use client';

import { MySeatPanel } from '#app/_features/my-seat/components/my-seat-panel.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { ready } from '#app/_lib/loadable.ts';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { useReturnCode } from '#app/_session/use-return-code.ts';
import { mySeatView } from '#app/_session/views/seat-view.ts';
import { useSeatWording } from '#app/_session/views/seat-wording.ts';
import { NotesPart } from './notes-part.tsx';

export function SeatPart() {
  const session = useSession();
  const wording = useSeatWording();
  const returnCode = useReturnCode();
  const moving = useCommand();
  const asking = useCommand();
  const measure = moving.variables?.type === 'MakeMove' ? moving.variables.measure : null;
  return (
    <>
      <MySeatPanel
        seat={ready(mySeatView(session, wording, returnCode))}
        moving={{ measure, submission: submissionOf(moving) }}
        asking={submissionOf(asking)}
        on={{
          onTakeLead: () => asking.mutate({ type: 'TakeLead' }),
          onMove: (chosen, { amounts, target }) =>
            moving.mutate({ type: 'MakeMove', measure: chosen, params: { ...amounts, target } }),
          onEndMove: (instance) => moving.mutate({ type: 'EndMove', instance }),
          onAskCapital: (about) => asking.mutate({ type: 'AskCapital', about }),
          onBringAnswer: (request) => asking.mutate({ type: 'BringAnswer', request }),
          onStepOut: () => asking.mutate({ type: 'StepOut' }),
        }}
      />
      <NotesPart />
    </>
  );
}
