import type { Rejection } from '#engine/session/rejection.ts';

/**
 * The answer to "may this be done now?". `try`: what the viewer holds does not decide it, so it may be tried. One guard per
 * command gives it, on the viewer's slices alone; screens and `decide` ask the same guard.
 */
export type Permit =
  | { readonly may: 'yes' }
  | { readonly may: 'try' }
  | { readonly may: 'no'; readonly because: Rejection };

export const yes: Permit = { may: 'yes' };
export const mayTry: Permit = { may: 'try' };

export function no(code: Rejection['code'], params: Rejection['params'] = {}): Permit {
  return { may: 'no', because: { code, params } };
}

/** The first refusal, else `try` if any says so, else yes. */
export function all(...permits: readonly Permit[]): Permit {
  return permits.find(({ may }) => may === 'no') ?? permits.find(({ may }) => may === 'try') ?? yes;
}
