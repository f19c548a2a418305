'use client';

import { useTranslations } from 'use-intl/react';
import { useFormat } from '#app/_lib/use-format.ts';
import type { CapitalReason } from '#engine/crisis/types.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import { useWording } from './wording.ts';

export interface SeatWording {
  readonly status: (measure: PublicMeasure) => string;
  readonly capitalReason: (reason: CapitalReason) => string;
}

/** Sentences about one's own seat. */
export function useSeatWording(): SeatWording {
  const t = useTranslations('session');
  const format = useFormat();
  const { missing } = useWording();
  return {
    status: ({ status, ended }) => {
      if (ended) return t('ownMove.ended');
      if (status === null) return t('ownMove.decided');
      switch (status.is) {
        case 'pending':
        case 'suspended':
          return t(`ownMove.${status.is}`, { missing: format.list(status.missing.map(missing)) });
        case 'deploying':
        case 'acting':
          return t(`ownMove.${status.is}`, { share: format.share(status.share) });
        case 'futile':
          return t('ownMove.futile');
        case 'ended':
          return t('ownMove.ended');
      }
    },
    capitalReason: (reason) => t(`capitalReason.${reason}` as 'capitalReason.sovereignty'),
  };
}
