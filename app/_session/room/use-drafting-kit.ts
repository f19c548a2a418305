'use client';

import { useMemo } from 'react';
import type { DraftingKit } from '#app/_features/drafting/components/drafting-views.ts';
import { type Session, useSession } from '#app/_session/session.tsx';
import { typedOf } from '#app/_session/views/draft-form-view.ts';
import { type DraftWording, useDraftWording } from '#app/_session/views/draft-wording.ts';
import { measureOption } from '#app/_session/views/seat-view.ts';
import { draftHints } from '#engine/council/drafts/hints.ts';
import { draftLimits } from '#engine/council/limits.ts';
import { operativePhrases, preambularPhrases, strengthOf } from '#engine/council/phrases.ts';
import { yes } from '#engine/session/permit.ts';

/** What one writes drafts and amendments with. */
export function useDraftingKit(): DraftingKit {
  const session = useSession();
  const wording = useDraftWording();
  return useMemo(() => kitOf(session, wording), [session, wording]);
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
