import type { UseQueryResult } from '@tanstack/react-query';
import { failed, type Loadable, loading, ready } from '#app/_lib/loadable.ts';

/** A query as the panels show it. */
export function loadableOf<Value>({ data, isError, refetch }: UseQueryResult<Value>): Loadable<Value> {
  if (data !== undefined) return ready(data);
  return isError ? failed(() => void refetch()) : loading;
}
