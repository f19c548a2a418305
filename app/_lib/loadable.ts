/** Something that is on its way, did not come, or is here. */
export type Loadable<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: Value };

export const loading: Loadable<never> = { status: 'loading' };

export function ready<Value>(value: Value): Loadable<Value> {
  return { status: 'ready', value };
}

export function failed(retry: () => void): Loadable<never> {
  return { status: 'failed', retry };
}
