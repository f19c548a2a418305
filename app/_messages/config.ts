import 'use-intl/core';
import type { Locale as AppLocale } from '#app/_lib/locale.ts';
import type { Messages as AppMessages } from '#app/_messages/en/index.ts';

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: AppLocale;
    Messages: AppMessages;
  }
}
