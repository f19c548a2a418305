'use client';

import { RecordPanel } from '#app/_features/record/components/record-panel.tsx';
import { ready } from '#app/_lib/loadable.ts';
import { useSession } from '#app/_session/session.tsx';
import { useDownloads } from '#app/_session/use-downloads.ts';
import { recordEntries } from '#app/_session/views/record-view.ts';
import { useRecordWording } from '#app/_session/views/record-wording.ts';
import { Downloads } from '#app/_shared/downloads.tsx';
import { useRecord } from './use-record.ts';

/** Everything public that happened. */
export function RecordPart({ shown }: { readonly shown: boolean }) {
  const session = useSession();
  const wording = useRecordWording();
  const record = useRecord(shown);
  const downloads = useDownloads();
  return (
    <RecordPanel
      downloads={<Downloads documents={downloads.all()} />}
      entries={record.status === 'ready' ? ready(recordEntries(session, record.value, wording)) : record}
    />
  );
}
