'use client';

import { lazy, Suspense, useState } from 'react';
import { SituationPanel } from '#app/_features/situation/components/situation-panel.tsx';
import { ready } from '#app/_lib/loadable.ts';
import { useSession } from '#app/_session/session.tsx';
import { situationView } from '#app/_session/views/situation-view.ts';
import { useWording } from '#app/_session/views/wording.ts';

const PledgePart = lazy(() => import('./pledge-part.tsx'));

export function SituationPart() {
  const session = useSession();
  const wording = useWording();
  const [pledging, setPledging] = useState<string | null>(null);
  return (
    <>
      <SituationPanel situation={ready(situationView(session, wording))} onMeasure={setPledging} />
      <Suspense fallback={null}>
        {pledging !== null && <PledgePart instance={pledging} onClose={() => setPledging(null)} />}
      </Suspense>
    </>
  );
}
