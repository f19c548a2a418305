'use client';

import { useTranslations } from 'use-intl/react';
import { useFormat } from '#app/_lib/use-format.ts';
import type { Estimate } from '#engine/crisis/types.ts';

/** Sentences that the views of a session are put together from, in the reader's language. */
export interface Wording {
  readonly notReported: () => string;
  readonly killedAWeek: (killed: Pick<Estimate, 'estimate' | 'low' | 'high'>) => string;
  readonly theCouncil: () => string;
  /** What a measure still lacks, by the model's code: `consent:mission`, `resource:troops`. */
  readonly missing: (need: string) => string;
}

export function useWording(): Wording {
  const t = useTranslations('session');
  const format = useFormat();
  return {
    notReported: () => t('notReported'),
    killedAWeek: ({ estimate, low, high }) =>
      t('killedAWeek', {
        estimate: format.number(estimate),
        low: format.number(low),
        high: format.number(high),
      }),
    theCouncil: () => t('theCouncil'),
    missing: (need) => {
      const [kind, about] = need.split(':');
      // Which measures or stages would do is said where the measure itself is shown.
      const alone = about === undefined || kind === 'measure' || kind === 'stage';
      const key = `missing.${alone ? kind : `${kind}.${about}`}` as 'missing.unknown';
      return t.has(key) ? t(key) : t('missing.unknown');
    },
  };
}
