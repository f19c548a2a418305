import type { Rejection } from '#engine/session/rejection.ts';

/** What became of the last thing a person sent from a form. */
export type Submission =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'refused'; readonly rejection: Rejection };

export const idle: Submission = { state: 'idle' };
export const sending: Submission = { state: 'sending' };

export function refused(rejection: Rejection): Submission {
  return { state: 'refused', rejection };
}
