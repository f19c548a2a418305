'use client';

import { useTranslations } from 'use-intl/react';
import type { OutcomeView } from '#app/_shared/outcome-view.ts';

/** Why a vote came out as it did, in one sentence. */
export function useOutcomeText(): (outcome: OutcomeView) => string {
  const t = useTranslations('council');
  return ({ reason }) =>
    t(`outcome.${reason.code.replace('voting/', '') as 'unanimous'}`, reason.params as never);
}
