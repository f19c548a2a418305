'use client';

import { useMemo } from 'react';
import DraftEditor from '#app/_features/drafting/components/draft-editor.tsx';
import { emptyDraftForm } from '#app/_features/drafting/components/draft-form.ts';
import type { DraftingKit } from '#app/_features/drafting/components/drafting-views.ts';
import { useCommand, useOpening } from '#app/_lib/live/live-session.tsx';
import { type Session, useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { formOf, typedOf } from '#app/_session/views/draft-form-view.ts';
import { draftSymbol, draftTitle } from '#app/_session/views/draft-view.ts';
import { type DraftWording, useDraftWording } from '#app/_session/views/draft-wording.ts';
import { measureOption } from '#app/_session/views/seat-view.ts';
import { draftHints } from '#engine/council/drafts/hints.ts';
import { draftLimits } from '#engine/council/limits.ts';
import { operativePhrases, preambularPhrases, strengthOf } from '#engine/council/phrases.ts';
import type { Draft } from '#engine/council/slice.ts';
import { yes } from '#engine/session/permit.ts';

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
  const kit = useMemo(() => kitOf(session, wording), [session, wording]);
  return (
    <DraftEditor
      keptAs={`draft.${sessionId}.${revises === null ? 'new' : `${revises.id}.${revises.revision}`}`}
      revises={revises === null ? null : (draftSymbol(revises) ?? draftTitle(session, revises, wording))}
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

function kitOf(session: Session, wording: DraftWording): DraftingKit {
  const { fixed, view } = session;
  return {
    preambularPhrases: preambularPhrases.map((id) => ({ id, words: wording.phrase(id), strength: 0 })),
    operativePhrases: operativePhrases.map((id) => ({
      id,
      words: wording.phrase(id),
      strength: strengthOf[id],
    })),
    firstPhrase: { preambular: 'recalling', operative: 'calls-upon', measure: 'decides' },
    deck: Object.values(fixed.deck)
      .filter(({ council }) => council)
      .map((dealt) => measureOption(session, dealt, yes)),
    stage: view.public.crisis.stage,
    limits: draftLimits,
    hintsFor: (form) => draftHints(typedOf(session, form, null), fixed.deck),
  };
}
