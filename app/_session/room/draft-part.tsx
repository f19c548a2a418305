'use client';

import type { DraftActionId } from '#app/_features/council/components/council-views.ts';
import { DraftPanel } from '#app/_features/council/components/draft-panel.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { draftActions } from '#app/_session/views/council-view.ts';
import { draftDocument } from '#app/_session/views/draft-view.ts';
import { useDraftWording } from '#app/_session/views/draft-wording.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { Draft } from '#engine/council/slice.ts';

interface DraftPartProps {
  readonly draft: Draft;
  readonly onRevise: () => void;
  readonly onBack: () => void;
}

const commandTypes = {
  sponsor: 'SponsorDraft',
  unsponsor: 'UnsponsorDraft',
  table: 'TableDraft',
  withdraw: 'WithdrawDraft',
} as const satisfies Readonly<Record<Exclude<DraftActionId, 'revise'>, string>>;

/** One draft before the Council. */
export function DraftPart({ draft, onRevise, onBack }: DraftPartProps) {
  const session = useSession();
  const wording = useDraftWording();
  const command = useCommand();
  const pending = command.isPending ? command.variables.type : null;
  const busy = (Object.keys(commandTypes) as (keyof typeof commandTypes)[]).find(
    (action) => commandTypes[action] === pending,
  );
  return (
    <>
      <DraftPanel
        draft={draftDocument(session, draft, wording)}
        actions={draftActions(session, draft, busy ?? null)}
        onAct={(action) => {
          if (action === 'revise') onRevise();
          else command.mutate({ type: commandTypes[action], draft: draft.id });
        }}
        onBack={onBack}
      />
      <SubmissionNote submission={submissionOf(command)} />
    </>
  );
}
