import { useQuery } from '@tanstack/react-query';
import type { WhatIfView } from '#app/_features/debrief/components/what-if-views.ts';
import { request } from '#app/_lib/api/request.ts';
import { useOpening } from '#app/_lib/live/live-session.tsx';
import { failed, type Loadable, ready } from '#app/_lib/loadable.ts';
import { loadableOf } from '#app/_lib/loadable-query.ts';
import { useSession } from '#app/_session/session.tsx';
import { useDebriefWording } from '#app/_session/views/debrief-wording.ts';
import { whatIfView } from '#app/_session/views/what-if-view.ts';
import { useWhatIfWording } from '#app/_session/views/what-if-wording.ts';
import type { Findings } from '#engine/session/what-if/weighing.ts';

/** How far the server is with it. */
export type WhatIfAnswer =
  | { readonly is: 'waiting' }
  | { readonly is: 'working'; readonly findings: Findings | null }
  | { readonly is: 'done'; readonly findings: Findings };

/** Milliseconds between two questions while there is more to come. */
const askEvery = 1_500;

/** @param isWanted whether anybody looks at it: until then nothing is asked, and nothing worked out. */
export function useWhatIf(isWanted: boolean): Loadable<WhatIfView> {
  const { session, as, code } = useOpening();
  const held = useSession();
  const say = useDebriefWording();
  const words = useWhatIfWording();
  const { debrief } = held.view;
  const edition = `${debrief?.truth.length}.${debrief?.bots.length}.${debrief?.assessment.length}`;
  const query = useQuery({
    queryKey: ['session', session, as, 'what-if', edition],
    queryFn: async () => {
      const asked = new URLSearchParams({ as, ...(code === undefined ? {} : { code }) });
      const path = `/sessions/${session}/what-if?${asked}` as const;
      const answer = await request<WhatIfAnswer | { readonly is: 'failed' }>('GET', path);
      if (answer.is === 'failed') throw new Error('The session could not be lived through again');
      return answer;
    },
    enabled: isWanted && debrief !== null,
    refetchInterval: ({ state: { data, status } }) =>
      status === 'error' || data?.is === 'done' ? false : askEvery,
    staleTime: ({ state: { data } }) => (data?.is === 'done' ? Number.POSITIVE_INFINITY : 0),
    retry: 1,
  });
  if (query.isError && !query.isFetching) return failed(() => void query.refetch());
  const answered = loadableOf(query);
  return answered.status === 'ready' ? ready(whatIfView(held, answered.value, say, words)) : answered;
}
