'use client';

import { useTranslations } from 'use-intl/react';

/** A first-run or invitation link that was used already or has run out. */
export function ExpiredLink() {
  const t = useTranslations('account');
  return (
    <div role="alert" className="flex flex-col gap-3">
      <h1 className="font-serif text-3xl font-semibold">{t('expired.title')}</h1>
      <p className="text-soft">{t('expired.advice')}</p>
    </div>
  );
}
