import type { UseMutationResult } from '@tanstack/react-query';
import type { Refused } from '#app/_lib/live/live-session.tsx';
import { idle, refused, type Submission, sending } from '#app/_lib/submission.ts';

/** What became of a command, as forms show it. */
export function submissionOf({
  isPending,
  error,
}: Pick<UseMutationResult<unknown, Refused, never>, 'isPending' | 'error'>): Submission {
  if (isPending) return sending;
  return error === null ? idle : refused(error.rejection);
}
