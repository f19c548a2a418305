'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Locale } from '#app/_lib/locale.ts';
import type { Messages } from '#app/_messages/en/index.ts';

interface ClientMessagesProps {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Dates inside sentences are the scenario's own and have no time zone but UTC. */
export function ClientMessages({ locale, messages, children }: ClientMessagesProps) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
