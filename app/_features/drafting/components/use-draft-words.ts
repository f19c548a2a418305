'use client';

import { useTranslations } from 'use-intl/react';
import type { Missing } from '#app/_features/drafting/components/draft-check.ts';
import type { ParagraphKind } from '#app/_features/drafting/components/draft-form.ts';
import type { DraftHint } from '#engine/council/drafts/hints.ts';

interface DraftWords {
  readonly paragraph: (kind: ParagraphKind, place: number) => string;
  readonly hint: (hint: DraftHint) => string;
  readonly missing: (missing: Missing) => string;
}

/** Names paragraphs by their place, and says what should be looked at again and what is missing. */
export function useDraftWords(): DraftWords {
  const t = useTranslations('drafting');
  const paragraph: DraftWords['paragraph'] = (kind, place) => t(`${kind}.paragraph`, { number: place + 1 });
  return {
    paragraph,
    hint: (hint) => {
      switch (hint.code) {
        case 'threat-not-determined':
          return t('hint.threat-not-determined');
        case 'own-opening':
          return t('hint.own-opening', { paragraph: paragraph(hint.kind, hint.place) });
        case 'coercion-not-decided':
          return t('hint.coercion-not-decided', { paragraph: paragraph('operative', hint.place) });
      }
    },
    missing: (missing) => {
      if (missing.what === 'operative') return t('unfinished', { what: t('missing.operative') });
      const where = { paragraph: paragraph(missing.kind, missing.place) };
      return t('unfinished', { what: t(`missing.${missing.what}`, where) });
    },
  };
}
