'use client';

import { useState } from 'react';
import {
  DebriefScreen,
  type DebriefPart as PartOfDebrief,
} from '#app/_features/debrief/components/debrief-screen.tsx';
import type { DebriefView } from '#app/_features/debrief/components/debrief-views.ts';
import { useOpening } from '#app/_lib/live/live-session.tsx';
import { failed, type Loadable, loading, ready } from '#app/_lib/loadable.ts';
import { useRecord } from '#app/_session/room/use-record.ts';
import { useSession } from '#app/_session/session.tsx';
import { useDownloads } from '#app/_session/use-downloads.ts';
import { debriefView } from '#app/_session/views/debrief-view.ts';
import { useDebriefWording } from '#app/_session/views/debrief-wording.ts';
import { Downloads } from '#app/_shared/downloads.tsx';
import { useDebriefWords } from './use-debrief-words.ts';
import { useWhatIf } from './use-what-if.ts';

/** The guided look back, on every kind of page. The wall shows it, and has nothing to take home. */
export function DebriefPart() {
  const { session, as } = useOpening();
  const [part, setPart] = useState<PartOfDebrief>('happened');
  const exportPath = as === 'projector' ? null : `/api/sessions/${session}/export?as=${as}`;
  const downloads = useDownloads();
  return (
    <DebriefScreen
      debrief={useDebrief()}
      whatIf={useWhatIf(part === 'what-if')}
      exportPath={exportPath}
      downloads={<Downloads documents={downloads.all()} />}
      part={part}
      onPart={setPart}
    />
  );
}

/** The debrief, once its sentences and the record have come. `null` inside: there is nothing to look back on. */
function useDebrief(): Loadable<DebriefView | null> {
  const session = useSession();
  const words = useDebriefWords(session.view.debrief);
  const record = useRecord(true);
  const say = useDebriefWording();
  if (session.view.debrief === null) return ready(null);
  if (words.status === 'failed') return failed(words.retry);
  if (record.status === 'failed') return failed(record.retry);
  if (words.status === 'loading' || record.status === 'loading') return loading;
  return ready(debriefView(session, words.value, record.value, say));
}
