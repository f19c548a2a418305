import { useQuery } from '@tanstack/react-query';
import { request } from '#app/_lib/api/request.ts';
import { useOpening } from '#app/_lib/live/live-session.tsx';
import { keepReturnCode, keptReturnCode } from '#app/_lib/return-code.ts';

/** One's return code: the one this device kept, or else another one, made anew; the server keeps only its hash. */
export function useReturnCode(): string {
  const { session, as } = useOpening();
  const { data } = useQuery({
    queryKey: ['session', session, as, 'return-code'],
    queryFn: async () => {
      const kept = keptReturnCode(session);
      if (kept !== null) return kept;
      const { returnCode } = await request<{ returnCode: string }>(
        'POST',
        `/sessions/${session}/return-code?as=participant`,
        {},
      );
      keepReturnCode(session, returnCode);
      return returnCode;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? '';
}
