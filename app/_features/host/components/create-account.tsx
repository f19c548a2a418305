'use client';

import { useRouter } from 'next/navigation';
import { AccountForm } from '#app/_features/host/components/account-form.tsx';
import { signIn } from '#app/_lib/api/auth.ts';
import { request } from '#app/_lib/api/request.ts';
import { useSubmission } from '#app/_lib/api/use-submission.ts';
import { paths } from '#app/_lib/paths.ts';

interface CreateAccountProps {
  readonly kind: 'first-run' | 'invitation';
  readonly token: string;
  readonly inviter: string;
  readonly shortestPassword: number;
}

/** Makes the account that a link offers, and signs in with it. */
export function CreateAccount({ kind, token, inviter, shortestPassword }: CreateAccountProps) {
  const router = useRouter();
  const { submission, send } = useSubmission();
  return (
    <AccountForm
      kind={kind}
      inviter={inviter}
      shortestPassword={shortestPassword}
      submission={submission}
      onCreate={({ name, email, password }) => {
        void send(async () => {
          await request('POST', '/accounts', { token, name, email, password });
          await signIn('host', { email, password });
          return true;
        }).then((made) => {
          if (made) router.replace(paths.host);
        });
      }}
    />
  );
}
