'use client';

import DraftEditor from '#app/_features/drafting/components/draft-editor.tsx';
import { useCommand, useOpening } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { changesBetween } from '#app/_session/views/amendment-form-view.ts';
import { formOf, typedOf } from '#app/_session/views/draft-form-view.ts';
import { draftSymbol } from '#app/_session/views/draft-view.ts';
import { amendmentLimits } from '#engine/council/limits.ts';
import type { Draft } from '#engine/council/slice.ts';
import { useDraftingKit } from './use-drafting-kit.ts';

interface AmendingPartProps {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Writes an amendment: the draft's text, changed as one would have it. */
export default function AmendingPart({ draft, onClose }: AmendingPartProps) {
  const session = useSession();
  const { session: sessionId } = useOpening();
  const kit = useDraftingKit();
  const command = useCommand();
  return (
    <DraftEditor
      keptAs={`amendment.${sessionId}.${draft.id}.${draft.revision}`}
      writes={{
        is: 'amendment',
        symbol: draftSymbol(draft) ?? '',
        most: amendmentLimits.changes,
        countChanges: (form) => changesBetween(draft, typedOf(session, form, draft)).length,
      }}
      initial={formOf(session, draft)}
      kit={kit}
      submission={submissionOf(command)}
      onSubmit={(form, forget) => {
        const changes = [...changesBetween(draft, typedOf(session, form, draft))];
        command.mutate(
          { type: 'SubmitAmendment', draft: draft.id, changes },
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
