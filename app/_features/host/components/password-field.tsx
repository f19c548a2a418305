'use client';

import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Field } from '#app/_components/field.tsx';
import { IconButton } from '#app/_components/icon-button.tsx';
import { TextInput } from '#app/_components/text-input.tsx';

interface PasswordFieldProps {
  readonly kind: 'current' | 'new';
  /** Fewest characters of a new password. */
  readonly shortest: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ kind, shortest, value, onChange }: PasswordFieldProps) {
  const t = useTranslations('account');
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field label={t('password.label')} hint={kind === 'new' && t('password.newHint', { count: shortest })}>
      {(control) => (
        <div className="relative">
          <TextInput
            {...control}
            type={shown ? 'text' : 'password'}
            name="password"
            required
            minLength={kind === 'new' ? shortest : undefined}
            autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className="pr-12"
          />
          <IconButton
            label={shown ? t('password.hide') : t('password.show')}
            icon={<Icon aria-hidden="true" className="size-5" />}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0"
          />
        </div>
      )}
    </Field>
  );
}
