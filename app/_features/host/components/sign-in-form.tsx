'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import { PasswordField } from '#app/_features/host/components/password-field.tsx';

export interface SignInProvider {
  readonly id: string;
  readonly name: string;
}

interface SignInFormProps {
  /** Other ways in that this server is set up for. */
  readonly providers: readonly SignInProvider[];
  /** `wrong`: the pair did not match; which half was wrong is not said. */
  readonly state: 'idle' | 'sending' | 'wrong';
  readonly onSignIn: (email: string, password: string) => void;
  readonly onProvider: (provider: string) => void;
}

/** Hosts sign in; participants never need to. */
export function SignInForm({ providers, state, onSignIn, onProvider }: SignInFormProps) {
  const t = useTranslations('account');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSignIn(email, password);
  };
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('signIn.title')}</h1>
        <p className="mt-2 text-soft">{t('signIn.intro')}</p>
      </div>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('email.label')}>
          {(control) => (
            <TextInput
              {...control}
              type="email"
              name="email"
              required
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <PasswordField kind="current" shortest={0} value={password} onChange={setPassword} />
        <div role="alert" className="text-sm font-medium text-harm empty:hidden">
          {state === 'wrong' && t('signIn.wrong')}
        </div>
        <Button type="submit" tone="primary" size="large" busy={state === 'sending'}>
          {t('signIn.action')}
        </Button>
      </form>
      {providers.length > 0 && (
        <>
          <p className="flex items-center gap-3 text-sm text-soft before:h-px before:grow before:bg-hairline after:h-px after:grow after:bg-hairline">
            {t('signIn.or')}
          </p>
          {providers.map((provider) => (
            <Button key={provider.id} size="large" onClick={() => onProvider(provider.id)}>
              {t('signIn.provider', { provider: provider.name })}
            </Button>
          ))}
        </>
      )}
    </div>
  );
}
