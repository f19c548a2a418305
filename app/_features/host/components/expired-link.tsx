'use client';

import { useTranslations } from 'use-intl/react';
import { ErrorState } from '#app/_components/error-state.tsx';

/** A first-run or invitation link that was used already or has run out. */
export function ExpiredLink() {
  const t = useTranslations('account');
  return <ErrorState title={t('expired.title')}>{t('expired.advice')}</ErrorState>;
}
