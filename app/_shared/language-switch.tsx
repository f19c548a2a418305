'use client';

import { clsx } from 'clsx';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl/react';
import { LOCALE_COOKIE, LOCALES, type Locale } from '#app/_lib/locale.ts';
import { rememberPreference } from '#app/_lib/preference-cookie.ts';

/** The page in another language. What is typed and where one sits stay as they are. */
export function LanguageSwitch() {
  const t = useTranslations('common');
  const current = useLocale();
  const router = useRouter();
  const choose = (locale: Locale) => {
    rememberPreference(LOCALE_COOKIE, locale);
    router.refresh();
  };
  return (
    <fieldset className="flex">
      <legend className="sr-only">{t('language.switch')}</legend>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={t(`language.${locale}`)}
          aria-label={t(`language.${locale}`)}
          aria-pressed={locale === current}
          onClick={() => choose(locale)}
          className={clsx(
            'min-h-11 min-w-11 rounded-control text-sm font-semibold uppercase hover:text-ink',
            locale === current ? 'text-ink underline decoration-2 underline-offset-6' : 'text-soft',
          )}
        >
          {locale}
        </button>
      ))}
    </fieldset>
  );
}
