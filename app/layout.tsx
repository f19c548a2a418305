import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { readPreferences } from '#app/_lib/preferences.ts';
import { getTranslator } from '#app/_messages/translator.ts';
import '#app/globals.css';

export const metadata: Metadata = {
  title: { default: 'Threshold', template: '%s · Threshold' },
  description: 'A live simulation of international crisis decision-making.',
  robots: { index: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#10141a' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { locale, theme } = await readPreferences();
  const t = await getTranslator('common');
  return (
    // The switch writes `data-theme` itself, so what React last rendered may differ from what is there.
    <html lang={locale} data-theme={theme ?? undefined} suppressHydrationWarning>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-control focus:bg-institution focus:px-4 focus:py-3 focus:font-semibold focus:text-on-institution"
        >
          {t('skipToContent')}
        </a>
        {children}
      </body>
    </html>
  );
}
