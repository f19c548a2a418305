'use client';

import { useState } from 'react';
import {
  DEBRIEF_PARTS,
  type DebriefPart,
  DebriefScreen,
} from '#app/_features/debrief/components/debrief-screen.tsx';
import type { DebriefView } from '#app/_features/debrief/components/debrief-views.ts';
import type { WhatIfView } from '#app/_features/debrief/components/what-if-views.ts';
import { failed, type Loadable, loading, ready } from '#app/_lib/loadable.ts';
import { SiteHeader } from '#app/_shared/site-header.tsx';
import { debrief } from '#app/gallery/_samples/debrief.ts';
import { whatIf } from '#app/gallery/_samples/what-if.ts';

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

const whatIfs: Record<string, Loadable<WhatIfView>> = {
  'what-if-waiting': ready({ is: 'waiting' }),
  'what-if-beginning': ready({ is: 'beginning' }),
  'what-if-working': ready({
    ...whatIf,
    goesOn: true,
    isAsRecorded: false,
    dice: { lived: 12, planned: 200 },
    whole: { ...whatIf.whole, spread: null },
    choices: whatIf.choices.map((choice) => ({ ...choice, spread: null })),
  }),
  'what-if-none': ready({ ...whatIf, choices: [] }),
  'what-if-failed': failed(() => {}),
};

export function Debrief({ state }: { readonly state: string }) {
  const [part, setPart] = useState<DebriefPart>(
    DEBRIEF_PARTS.find((known) => known === state) ?? (state in whatIfs ? 'what-if' : 'happened'),
  );
  return (
    <>
      <SiteHeader />
      <DebriefScreen
        debrief={contents[state] ?? ready(debrief)}
        whatIf={whatIfs[state] ?? ready(whatIf)}
        exportPath="#"
        part={part}
        onPart={setPart}
      />
    </>
  );
}
