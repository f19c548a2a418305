import { createTranslator } from 'use-intl/core';
import { readPreferences } from '#app/_lib/preferences.ts';
import { compileMessages } from '#app/_messages/compile.ts';
import type { Area, Messages } from '#app/_messages/en/index.ts';

/** Sentences of one area for a server component, in the language of the person asking. */
export async function getTranslator<Name extends Area>(area: Name) {
  const { locale } = await readPreferences();
  return createTranslator<Messages, Name>({
    locale,
    messages: compileMessages(locale, [area]),
    namespace: area as never,
    timeZone: 'UTC',
  });
}
