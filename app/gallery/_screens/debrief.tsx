'use client';

import { useState } from 'react';
import {
  DEBRIEF_PARTS,
  type DebriefPart,
  DebriefScreen,
} from '#app/_features/debrief/components/debrief-screen.tsx';
import type { DebriefView } from '#app/_features/debrief/components/debrief-views.ts';
import { failed, type Loadable, loading, ready } from '#app/_lib/loadable.ts';
import { SiteHeader } from '#app/_shared/site-header.tsx';
import { debrief } from '#app/gallery/_samples/debrief.ts';

const contents: Record<string, Loadable<DebriefView | null>> = {
  loading,
  failed: failed(() => {}),
  'not-yet': ready(null),
  bare: ready({
    ...debrief,
    moments: [],
    votes: [],
    assessment: [],
    force: [],
    pillars: [],
    questions: [],
    ending: null,
  }),
};

export function Debrief({ state }: { readonly state: string }) {
  const [part, setPart] = useState<DebriefPart>(DEBRIEF_PARTS.find((known) => known === state) ?? 'happened');
  return (
    <>
      <SiteHeader />
      <DebriefScreen
        debrief={contents[state] ?? ready(debrief)}
        exportPath="#"
        part={part}
        onPart={setPart}
      />
    </>
  );
}
