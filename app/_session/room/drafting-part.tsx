'use client';

import DraftEditor from '#app/_features/drafting/components/draft-editor.tsx';
import { emptyDraftForm } from '#app/_features/drafting/components/draft-form.ts';
import { useCommand, useOpening } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { formOf, typedOf } from '#app/_session/views/draft-form-view.ts';
import { draftSymbol, draftTitle } from '#app/_session/views/draft-view.ts';
import { useDraftWording } from '#app/_session/views/draft-wording.ts';
import type { Draft } from '#engine/council/slice.ts';
import { useDraftingKit } from './use-drafting-kit.ts';

interface DraftingPartProps {
  /** The draft that is revised; null for a new one. */
  readonly revises: Draft | null;
  readonly onClose: () => void;
}

/** Writes a draft resolution, or revises one. */
export default function DraftingPart({ revises, onClose }: DraftingPartProps) {
  const session = useSession();
  const { session: sessionId } = useOpening();
  const wording = useDraftWording();
  const command = useCommand();
  const kit = useDraftingKit();
  return (
    <DraftEditor
      keptAs={`draft.${sessionId}.${revises === null ? 'new' : `${revises.id}.${revises.revision}`}`}
      writes={
        revises === null
          ? { is: 'draft' }
          : { is: 'revision', symbol: draftSymbol(revises) ?? draftTitle(session, revises, wording) }
      }
      initial={revises === null ? emptyDraftForm : formOf(session, revises)}
      kit={kit}
      submission={submissionOf(command)}
      onSubmit={(form, forget) => {
        const text = typedOf(session, form, revises);
        command.mutate(
          revises === null ? { type: 'SubmitDraft', text } : { type: 'ReviseDraft', draft: revises.id, text },
          {
            onSuccess: () => {
              forget();
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    />
  );
}
