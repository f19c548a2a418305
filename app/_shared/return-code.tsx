'use client';

import { useTranslations } from 'use-intl/react';

/** The code by which a person comes back to their seat on another device, as the server made it: `CFHJK-MNPRT`. */
export function ReturnCode({ code }: { readonly code: string }) {
  const t = useTranslations('lobby');
  return (
    <section aria-labelledby="return-code" className="border-l-3 border-edge pl-4">
      <h2 id="return-code" className="text-sm font-semibold">
        {t('returnCode.title')}
      </h2>
      <p className="figures text-2xl font-semibold tracking-[0.12em]">{code}</p>
      <p className="text-sm text-soft">{t('returnCode.note')}</p>
    </section>
  );
}
