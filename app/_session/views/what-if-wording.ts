'use client';

import { useTranslations } from 'use-intl/react';
import { useFormat } from '#app/_lib/use-format.ts';

/** What decisions are called where they are left out. */
export interface WhatIfWording {
  readonly resolution: (symbol: string, measures: readonly string[]) => string;
  readonly answer: (question: string) => string;
  readonly theCapital: () => string;
}

export function useWhatIfWording(): WhatIfWording {
  const t = useTranslations('whatIf');
  const format = useFormat();
  return {
    resolution: (symbol, measures) => t('carrying', { symbol, measures: format.list(measures) }),
    answer: (question) => t('answer', { question }),
    theCapital: () => t('theCapital'),
  };
}
