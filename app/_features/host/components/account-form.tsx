'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import { PasswordField } from '#app/_features/host/components/password-field.tsx';
import type { Submission } from '#app/_lib/submission.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface AccountFormProps {
  readonly kind: 'first-run' | 'invitation';
  /** Who sent the invitation; unused on first run. */
  readonly inviter: string;
  readonly shortestPassword: number;
  readonly submission: Submission;
  readonly onCreate: (account: NewAccount) => void;
}

/** Creates a host account, by the first-run link or by invitation. */
export function AccountForm({ kind, inviter, shortestPassword, submission, onCreate }: AccountFormProps) {
  const t = useTranslations('account');
  const [account, setAccount] = useState<NewAccount>({ name: '', email: '', password: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate(account);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <div>
        <h1 className="font-serif text-3xl font-semibold">
          {kind === 'first-run' ? t('firstRun.title') : t('invitation.title')}
        </h1>
        <p className="mt-2 text-soft">
          {kind === 'first-run' ? t('firstRun.intro') : t('invitation.intro', { inviter })}
        </p>
      </div>
      <Field label={t('name.label')} hint={t('name.hint')}>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            required
            autoComplete="name"
            maxLength={80}
            value={account.name}
            onChange={(event) => setAccount({ ...account, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('email.label')}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            required
            autoComplete="username"
            value={account.email}
            onChange={(event) => setAccount({ ...account, email: event.target.value })}
          />
        )}
      </Field>
      <PasswordField
        kind="new"
        shortest={shortestPassword}
        value={account.password}
        onChange={(password) => setAccount({ ...account, password })}
      />
      <SubmissionNote submission={submission} />
      <Button type="submit" tone="primary" size="large" busy={submission.state === 'sending'}>
        {t('create')}
      </Button>
    </form>
  );
}
