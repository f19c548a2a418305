import { createTranslator } from 'use-intl/core';
import type { Locale } from '#engine/scenario/locale.ts';

/** Messages of one language, in folders: what stands at `reasons.veto.cast`. */
export type MessageTree = { readonly [key: string]: string | MessageTree };

/** Fills the message at a dotted key. Empty where there is none: an old log may name a reason that is worded no more. */
export type Sentences = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Puts messages into sentences by the same formatter as the pages, so that plurals and numbers are the language's own. */
export function sentencesIn(locale: Locale, messages: MessageTree): Sentences {
  return createTranslator({
    locale,
    messages: messages as never,
    timeZone: 'UTC',
    onError: () => {},
    getMessageFallback: () => '',
  }) as unknown as Sentences;
}
