'use client';

import { useContext } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Rejection } from '#engine/session/rejection.ts';
import { type RejectionNames, RejectionNamesContext, rejectionValues } from './rejection-names.ts';

/** A refusal in a sentence that says what would make it possible; a plain one for codes without their own. */
export function useRejectionText(): (rejection: Rejection) => string {
  const t = useTranslations('rejections');
  const common = useTranslations('common.criterion');
  const inSession = useContext(RejectionNamesContext);
  const names: RejectionNames = {
    ...inSession,
    criterion: (id) => (common.has(id as 'authority') ? common(id as 'authority') : null),
  };
  return (rejection) => {
    const key = rejection.code.replaceAll('/', '.') as 'unknown';
    return t.has(key) ? t(key, rejectionValues(rejection, names) as never) : t('unknown');
  };
}
