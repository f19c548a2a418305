'use client';

import CloudOff from 'lucide-react/icons/cloud-off';
import { useTranslations } from 'use-intl/react';
import type { ConnectionState } from '#app/_shared/turn-view.ts';

/** Says that the connection is gone, what is safe, and when it is back. Nothing while all is well. */
export function OfflineBanner({ connection }: { readonly connection: ConnectionState }) {
  const t = useTranslations('common');
  return (
    <div role="status">
      {connection !== 'live' && (
        <div className="flex items-start gap-3 border-b bg-warning-wash px-4 py-2.5 text-sm text-warning">
          <CloudOff aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {connection === 'lost' ? (
            <p>
              <span className="font-semibold">{t('connection.offlineTitle')}</span>{' '}
              {t('connection.offlineAdvice')}
            </p>
          ) : (
            <p className="font-medium">{t('connection.catchingUp')}</p>
          )}
        </div>
      )}
    </div>
  );
}
