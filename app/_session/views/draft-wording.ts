'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { Locale } from '#app/_lib/locale.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import type { Session } from '#app/_session/session.tsx';
import { phraseWords } from '#engine/council/phrase-words.ts';
import type { OperativePhrase, PreambularPhrase } from '#engine/council/phrases.ts';
import type { CarriedMeasure } from '#engine/council/slice.ts';
import { useWording } from './wording.ts';

/** Sentences that documents are put together from, in the reader's language. */
export interface DraftWording {
  /** What a draft without a title is called: the item on the agenda. */
  readonly agendaItem: (country: string) => string;
  readonly phrase: (phrase: PreambularPhrase | OperativePhrase) => string;
  /** The standard wording of a clause that carries a measure and no text of its own. */
  readonly clause: (session: Session, measure: CarriedMeasure) => string;
  /** "4,500 troops · six months · Tessin". */
  readonly parameters: (session: Session, measure: CarriedMeasure) => string;
  readonly actsIn: (weeks: { readonly from: number; readonly to: number }) => string;
  readonly pledged: (resource: 'troops' | 'police' | 'money', given: number, asked: number) => string;
  readonly missing: (need: string) => string;
}

const amounts = ['troops', 'police', 'money', 'weeks'] as const;

export function useDraftWording(): DraftWording {
  const t = useTranslations('session.draft');
  const locale = useLocale() as Locale;
  const format = useFormat();
  const { missing } = useWording();
  const parameters: DraftWording['parameters'] = ({ fixed, names }, { id, params }) => {
    const bounds = fixed.deck[id]?.face.parameters;
    const told = amounts.flatMap((kind) => {
      const amount = params[kind] ?? bounds?.[kind]?.default ?? 0;
      return amount > 0 ? [t(`amount.${kind}`, { amount })] : [];
    });
    const place =
      params.target === undefined || params.target === 'country' ? [] : [names.region(params.target)];
    return [...told, ...place].join(' · ');
  };
  return {
    agendaItem: (country) => t('agendaItem', { country }),
    phrase: (phrase) => phraseWords[locale][phrase],
    clause: (session, measure) => {
      const chosen = parameters(session, measure);
      const name = session.names.measure(measure.id);
      const lower = name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
      return chosen === '' ? lower : t('clause', { measure: lower, parameters: chosen });
    },
    parameters,
    actsIn: (weeks) => (weeks.to <= 1 ? t('actsAtOnce') : t('actsIn', weeks)),
    pledged: (resource, given, asked) =>
      t(`pledged.${resource}`, { given: format.number(given), asked: format.number(asked) }),
    missing,
  };
}
