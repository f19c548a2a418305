'use client';

import { lazy, Suspense, useState } from 'react';
import { Ballot } from '#app/_features/council/components/ballot.tsx';
import { CouncilPanel } from '#app/_features/council/components/council-panel.tsx';
import type { ChamberActionId } from '#app/_features/council/components/council-views.ts';
import { DraftList } from '#app/_features/council/components/draft-list.tsx';
import { EndSpeech } from '#app/_features/council/components/end-speech.tsx';
import { VoteResult } from '#app/_features/council/components/vote-result.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { useFreshResult } from '#app/_session/use-fresh-result.ts';
import {
  chamberActions,
  chamberState,
  closedVoteView,
  findDraftById,
  myBallot,
  nextDraft,
  openVoteView,
  tableSeats,
  waitingViews,
} from '#app/_session/views/council-view.ts';
import { draftCard } from '#app/_session/views/draft-view.ts';
import { useDraftWording } from '#app/_session/views/draft-wording.ts';
import { longestExplanation, longestSummary } from '#engine/council/limits.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { SessionCommand } from '#engine/session/commands.ts';

const AmendingPart = lazy(() => import('./amending-part.tsx'));
// Nobody reads a draft before one is on the table: what reads and amends it need not be there when the room opens.
const DraftPart = lazy(async () => ({ default: (await import('./draft-part.tsx')).DraftPart }));
const DraftingPart = lazy(() => import('./drafting-part.tsx'));

/** What is written: a new draft, a revision of one, or an amendment to one. */
type Writing = { readonly draft: DraftId | null; readonly as: 'text' | 'amendment' };

/** The chamber: the table, the floor, the vote, and the drafts before the Council. */
export function CouncilPart() {
  const session = useSession();
  const { view } = session;
  const { council } = view.public;
  const wording = useDraftWording();
  const acting = useCommand();
  const voting = useCommand();
  const [open, setOpen] = useState<DraftId | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [dismissed, setDismissed] = useState(0);

  const vote = openVoteView(session, wording);
  const last = council.votes.at(-1);
  const isNew = useFreshResult(council.votes.length);
  const shown =
    (vote === null || isNew) && last !== undefined && council.votes.length > dismissed ? last : null;
  const result = shown === null ? null : closedVoteView(session, shown, wording);
  const draft = findDraftById(session, open);

  const act = (id: ChamberActionId) => {
    if (id === 'new-draft') setWriting({ draft: null, as: 'text' });
    else {
      const command = commandOf(id, session);
      if (command !== null) acting.mutate(command);
    }
  };
  const busy = acting.isPending ? actionOf(acting.variables) : null;

  if (writing !== null) {
    const written = findDraftById(session, writing.draft);
    const close = () => setWriting(null);
    return (
      <Suspense fallback={null}>
        {writing.as === 'amendment' && written !== null ? (
          <AmendingPart draft={written} onClose={close} />
        ) : (
          <DraftingPart revises={written} onClose={close} />
        )}
      </Suspense>
    );
  }
  return (
    <CouncilPanel
      chamber={chamberState(session)}
      seats={tableSeats(session, council.vote?.ballots ?? shown?.ballots ?? null)}
      waiting={waitingViews(session)}
      actions={chamberActions(session, busy)}
      onAct={act}
      onCall={(seat) => acting.mutate({ type: 'CallSpeaker', seat })}
      vote={vote}
      result={result}
    >
      {council.floor !== null && council.floor.seat === view.seat?.id && (
        <EndSpeech
          longest={longestSummary}
          busy={acting.isPending}
          onEnd={(summary) => acting.mutate({ type: 'EndSpeech', summary: summary.trim() || null })}
        />
      )}
      {vote !== null && (
        <Ballot
          key={vote.draft}
          vote={vote}
          mine={myBallot(session)}
          longestExplanation={longestExplanation}
          submission={submissionOf(voting)}
          onCast={({ ballot, reasons, explanation }) =>
            voting.mutate({
              type: 'CastVote',
              draft: vote.draft,
              ballot,
              reasons: [...reasons],
              explanation: explanation.trim() || null,
            })
          }
        />
      )}
      {result !== null && (
        <VoteResult vote={result} fresh onDismiss={() => setDismissed(council.votes.length)} />
      )}
      {draft === null ? (
        <DraftList drafts={council.drafts.map((one) => draftCard(session, one, wording))} onOpen={setOpen} />
      ) : (
        <Suspense fallback={null}>
          <DraftPart
            draft={draft}
            onRevise={() => setWriting({ draft: draft.id, as: 'text' })}
            onAmend={() => setWriting({ draft: draft.id, as: 'amendment' })}
            onBack={() => setOpen(null)}
          />
        </Suspense>
      )}
    </CouncilPanel>
  );
}

function commandOf(
  id: Exclude<ChamberActionId, 'new-draft'>,
  session: ReturnType<typeof useSession>,
): SessionCommand | null {
  switch (id) {
    case 'ask-floor':
      return { type: 'AskForFloor' };
    case 'leave-list':
      return { type: 'LeaveSpeakersList' };
    case 'call-next':
      return { type: 'CallSpeaker', seat: null };
    case 'open-meeting':
      return { type: 'OpenMeeting' };
    case 'suspend-meeting':
      return { type: 'SuspendMeeting' };
    case 'put-to-vote': {
      const next = nextDraft(session);
      return next === null ? null : { type: 'PutToVote', draft: next.id };
    }
    case 'close-vote': {
      const { vote } = session.view.public.council;
      return vote === null ? null : { type: 'CloseVote', draft: vote.draft };
    }
  }
}

const actionTypes: Readonly<Partial<Record<SessionCommand['type'], ChamberActionId>>> = {
  AskForFloor: 'ask-floor',
  LeaveSpeakersList: 'leave-list',
  CallSpeaker: 'call-next',
  OpenMeeting: 'open-meeting',
  SuspendMeeting: 'suspend-meeting',
  PutToVote: 'put-to-vote',
  CloseVote: 'close-vote',
};

function actionOf({ type }: SessionCommand): ChamberActionId | null {
  return actionTypes[type] ?? null;
}
