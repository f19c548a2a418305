'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { ClockControls } from '#app/_features/desk/components/clock-controls.tsx';
import { Facilitators, MomentList } from '#app/_features/desk/components/desk-asides.tsx';
import { request } from '#app/_lib/api/request.ts';
import { useCommand, useOpening } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { clockActs, clockCommands, momentViews, nextStep } from '#app/_session/views/desk-view.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import { Guide } from './guide.tsx';

interface DeskRailProps {
  readonly myName: string;
  readonly keys: boolean;
}

/** What runs the session, always at hand: clock, moments, colleagues. */
export function DeskRail({ myName, keys }: DeskRailProps) {
  const session = useSession();
  const { session: sessionId } = useOpening();
  const command = useCommand();
  const { data } = useQuery({
    queryKey: ['session', sessionId, 'facilitators'],
    queryFn: () =>
      request<{ facilitators: readonly { name: string }[] }>('GET', `/sessions/${sessionId}/desks`),
  });
  const link = useMutation({
    mutationFn: () => request<{ link: string }>('POST', `/sessions/${sessionId}/desk-link`, {}),
  });
  const give = command.mutate;
  const commands = clockCommands(session);
  return (
    <>
      <ClockControls
        acts={clockActs(session, command.isPending ? command.variables.type : null)}
        next={nextStep(session)}
        lastStep={null}
        code={session.fixed.code ?? ''}
        keys={keys}
        on={{
          onStart: () => give(commands.start),
          onPause: (overnight) => give(overnight ? commands.overnight : commands.pause),
          onResume: () => give(commands.resume),
          onExtend: (minutes) => give({ type: 'ExtendPhase', seconds: minutes * 60 }),
          onNext: () => give(commands.next),
          onUndo: () => give(commands.undo),
          onBookmark: (note) => give({ type: 'MarkMoment', note }),
          onDebrief: () => give(commands.debrief),
          onEnd: () => give(commands.end),
        }}
      />
      <SubmissionNote submission={submissionOf(command)} />
      <Guide />
      <MomentList moments={momentViews(session)} />
      <Facilitators
        names={(data?.facilitators ?? []).map(({ name }) => name)}
        myName={myName}
        link={link.data?.link ?? null}
        busy={link.isPending}
        onCreateLink={() => link.mutate()}
      />
    </>
  );
}
