import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '#app/_lib/api/request.ts';
import { useLiveData, useOpening } from '#app/_lib/live/live-session.tsx';
import type { Loadable } from '#app/_lib/loadable.ts';
import { loadableOf } from '#app/_lib/loadable-query.ts';
import type { RecordEntry } from '#engine/session/frames.ts';
import type { SentTexts } from '#engine/wire/messages.ts';

/** What happened in public, as far as this page has read it. */
export interface ReadRecord {
  readonly to: number;
  readonly events: readonly RecordEntry[];
  readonly texts: SentTexts;
}

/** The record, read on from where it was read to whenever something has happened while it is looked at. */
export function useRecord(shown: boolean): Loadable<ReadRecord> {
  const client = useQueryClient();
  const { session, as, code } = useOpening();
  const seq = useLiveData((data) => data.held.seq) ?? 0;
  const kept = ['session', session, as, 'record'] as const;
  const query = useQuery({
    queryKey: [...kept, seq],
    queryFn: async () => {
      const before = client.getQueryData<ReadRecord>(kept);
      const asked = new URLSearchParams({
        as,
        after: String(before?.to ?? 0),
        ...(code === undefined ? {} : { code }),
      });
      const next = await request<ReadRecord>('GET', `/sessions/${session}/record?${asked}`);
      const whole: ReadRecord =
        before === undefined
          ? next
          : {
              to: next.to,
              events: [...before.events, ...next.events],
              texts: { ...before.texts, ...next.texts },
            };
      client.setQueryData(kept, whole);
      return whole;
    },
    // Everybody's page would otherwise ask for every event; whoever looks at the record reads on.
    enabled: shown,
    placeholderData: (previous) => previous,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 1_000,
  });
  return loadableOf(query);
}
