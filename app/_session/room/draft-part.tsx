'use client';

import { AmendmentList } from '#app/_features/council/components/amendment-list.tsx';
import type { DraftActionId } from '#app/_features/council/components/council-views.ts';
import { DraftPanel } from '#app/_features/council/components/draft-panel.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { useDownloads } from '#app/_session/use-downloads.ts';
import { amendmentViews } from '#app/_session/views/amendment-view.ts';
import { draftActions } from '#app/_session/views/council-view.ts';
import { draftDocument } from '#app/_session/views/draft-view.ts';
import { useDraftWording } from '#app/_session/views/draft-wording.ts';
import { usePlaceWording } from '#app/_session/views/place-wording.ts';
import { Downloads } from '#app/_shared/downloads.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { Draft } from '#engine/council/slice.ts';

interface DraftPartProps {
  readonly draft: Draft;
  readonly onRevise: () => void;
  readonly onAmend: () => void;
  readonly onBack: () => void;
}

const commandTypes = {
  sponsor: 'SponsorDraft',
  unsponsor: 'UnsponsorDraft',
  table: 'TableDraft',
  withdraw: 'WithdrawDraft',
} as const satisfies Readonly<Record<Exclude<DraftActionId, 'revise' | 'amend'>, string>>;

/** One draft before the Council. */
export function DraftPart({ draft, onRevise, onAmend, onBack }: DraftPartProps) {
  const session = useSession();
  const wording = useDraftWording();
  const command = useCommand();
  const pending = command.isPending ? command.variables.type : null;
  const busy = (Object.keys(commandTypes) as (keyof typeof commandTypes)[]).find(
    (action) => commandTypes[action] === pending,
  );
  const downloads = useDownloads();
  const places = usePlaceWording();
  const withdrawn =
    command.isPending && command.variables.type === 'WithdrawAmendment' ? command.variables.amendment : null;
  return (
    <>
      <DraftPanel
        draft={draftDocument(session, draft, wording)}
        actions={draftActions(session, draft, busy ?? null)}
        onAct={(action) => {
          if (action === 'revise') onRevise();
          else if (action === 'amend') onAmend();
          else command.mutate({ type: commandTypes[action], draft: draft.id });
        }}
        onBack={onBack}
        downloads={<Downloads documents={downloads.ofDraft(draft)} />}
      >
        <AmendmentList
          amendments={amendmentViews(session, draft, wording, places)}
          busy={withdrawn}
          onWithdraw={(amendment) => command.mutate({ type: 'WithdrawAmendment', amendment })}
          downloads={(amendment) => <Downloads documents={downloads.ofAmendment(amendment)} />}
        />
      </DraftPanel>
      <SubmissionNote submission={submissionOf(command)} />
    </>
  );
}
