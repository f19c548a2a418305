'use client';

import { useTranslations } from 'use-intl/react';
import { useFormat } from '#app/_lib/use-format.ts';
import type { Session } from '#app/_session/session.tsx';
import type { Cause, InstanceStatus, Notice } from '#engine/crisis/types.ts';
import { useWording } from './wording.ts';

/** Why numbers moved, in sentences. */
export interface CauseWording {
  /** @param headlineOf a scripted event's; null where the reader may not know it. */
  readonly cause: (session: Session, cause: Cause, headlineOf: (event: string) => string | null) => string;
  /** Null for what a sentence would only repeat. */
  readonly notice: (session: Session, notice: Notice) => string | null;
  readonly status: (status: InstanceStatus) => string;
}

export function useCauseWording(): CauseWording {
  const t = useTranslations('session');
  const format = useFormat();
  const { missing } = useWording();
  return {
    cause: ({ fixed, names }, cause, headlineOf) => {
      const amount = format.signed(cause.amount, 1);
      switch (cause.kind) {
        case 'driver':
          return t('cause.plain', { amount, what: fixed.words.drivers[cause.id] ?? cause.id });
        case 'chance':
          return t('cause.plain', { amount, what: fixed.words.chances[cause.id] ?? cause.id });
        case 'measure':
          return t('cause.plain', { amount, what: names.measure(cause.id) });
        case 'event':
          return t('cause.plain', { amount, what: headlineOf(cause.id) ?? cause.id });
        case 'facilitator':
          return t('cause.facilitator', { amount });
      }
    },
    notice: ({ names }, notice) => {
      switch (notice.notice) {
        case 'incident':
          return t('notice.incident', { region: names.region(notice.region) });
        case 'consent-withdrawn':
          return t('notice.consent-withdrawn', { what: missing(`consent:${notice.to}`) });
        case 'safe-area-fell':
          return t('notice.safe-area-fell', {
            region: notice.region === null ? '' : names.region(notice.region),
          });
        case 'threat-unfulfilled':
          return t('notice.threat-unfulfilled', { measure: names.measure(notice.measure) });
        case 'stage-changed':
          return t(`notice.stage.${notice.to}`);
        case 'victory':
          return t(`notice.victory.${notice.of}`);
        case 'measure':
          return null;
        default:
          return t(`notice.${notice.notice}`);
      }
    },
    status: (status) => {
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
  };
}
