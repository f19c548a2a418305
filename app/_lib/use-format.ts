'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl/react';
import { type Formatter, formatterFor } from '#app/_lib/format.ts';

/** Numbers, days and times in the reader's language. */
export function useFormat(): Formatter {
  const locale = useLocale();
  return useMemo(() => formatterFor(locale), [locale]);
}
