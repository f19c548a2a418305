import { useState } from 'react';
import { idle, refused, type Submission, sending } from '#app/_lib/submission.ts';
import { RequestRefused } from './request.ts';

/** What became of the last thing sent, and how to send: `send` resolves to the answer, or null when it was refused. */
export function useSubmission(): {
  readonly submission: Submission;
  readonly send: <Answer>(work: () => Promise<Answer>) => Promise<Answer | null>;
} {
  const [submission, setSubmission] = useState<Submission>(idle);
  return {
    submission,
    async send(work) {
      setSubmission(sending);
      try {
        const answer = await work();
        setSubmission(idle);
        return answer;
      } catch (error) {
        const rejection =
          error instanceof RequestRefused ? error.rejection : ({ code: 'server/fault', params: {} } as const);
        setSubmission(refused(rejection));
        return null;
      }
    },
  };
}
