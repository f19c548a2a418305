'use client';

import { useRouter } from 'next/navigation';
import { SignInForm } from '#app/_features/host/components/sign-in-form.tsx';
import { signIn } from '#app/_lib/api/auth.ts';
import { useSubmission } from '#app/_lib/api/use-submission.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';

/** Signs a host in and goes on to where they were going. */
export function SignIn({ next }: { readonly next: string }) {
  const router = useRouter();
  const { submission, send } = useSubmission();
  const wrong = submission.state === 'refused' && submission.rejection.code === 'sign-in/wrong';
  return (
    <>
      <SignInForm
        providers={[]}
        state={submission.state === 'sending' ? 'sending' : wrong ? 'wrong' : 'idle'}
        onSignIn={(email, password) => {
          void send(async () => {
            await signIn('host', { email, password });
            return true;
          }).then((signedIn) => {
            if (!signedIn) return;
            router.replace(next);
            router.refresh();
          });
        }}
        onProvider={() => {}}
      />
      {!wrong && <SubmissionNote submission={submission} />}
    </>
  );
}
