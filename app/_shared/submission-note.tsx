'use client';

import type { Submission } from '#app/_lib/submission.ts';
import { useRejectionText } from '#app/_shared/use-rejection-text.ts';

/** Why the last thing sent was refused. The place stands there from the start, so that the words are read out. */
export function SubmissionNote({ submission }: { readonly submission: Submission }) {
  const explain = useRejectionText();
  return (
    <div role="alert" className="text-sm font-medium text-harm empty:hidden">
      {submission.state === 'refused' && explain(submission.rejection)}
    </div>
  );
}
