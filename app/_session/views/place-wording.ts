'use client';

import { useTranslations } from 'use-intl/react';
import type { PlaceWording } from './amendment-view.ts';

/** Names places in a draft, in the reader's language. */
export function usePlaceWording(): PlaceWording {
  const t = useTranslations('council.amendment');
  const document = useTranslations('council.document');
  return {
    paragraph: ({ kind, ...where }) => t(`paragraph.${kind}`, where).trim(),
    after: ({ kind, ...where }) => t(`afterParagraph.${kind}`, where).trim(),
    first: (kind) => t(`first.${kind}`),
    chapterSeven: t('chapterSeven'),
    acting: { opening: document('actingUnder'), body: document('chapterSeven'), below: [] },
    gone: t('gone'),
  };
}
