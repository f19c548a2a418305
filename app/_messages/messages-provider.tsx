import type { ReactNode } from 'react';
import { readPreferences } from '#app/_lib/preferences.ts';
import { ClientMessages } from '#app/_messages/client-messages.tsx';
import { compileMessages } from '#app/_messages/compile.ts';
import type { Area } from '#app/_messages/en/index.ts';

interface MessagesProviderProps {
  /** The areas the client components below need; nothing else is sent. `common` and `rejections` always are. */
  readonly areas: readonly Area[];
  readonly children: ReactNode;
}

/** Gives the client components below their sentences, in the language of the person asking. */
export async function MessagesProvider({ areas, children }: MessagesProviderProps) {
  const { locale } = await readPreferences();
  return (
    <ClientMessages locale={locale} messages={compileMessages(locale, areas)}>
      {children}
    </ClientMessages>
  );
}
