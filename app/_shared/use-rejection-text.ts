'use client';

import { useTranslations } from 'use-intl/react';
import type { Rejection } from '#engine/session/rejection.ts';

/** A refusal in a sentence that says what would make it possible; a plain one for codes without their own. */
export function useRejectionText(): (rejection: Rejection) => string {
  const t = useTranslations('rejections');
  return (rejection) => {
    const key = rejection.code.replaceAll('/', '.') as 'unknown';
    return t.has(key) ? t(key, rejection.params as never) : t('unknown');
  };
}
