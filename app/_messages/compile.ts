import compile from 'icu-minify/compile';
import type { Locale } from '#app/_lib/locale.ts';
import { type Area, en, type Messages } from '#app/_messages/en/index.ts';
import { fr } from '#app/_messages/fr/index.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

const sources: Readonly<Record<Locale, SameKeys<Messages>>> = { en, fr };

/** Every page needs these. */
const ALWAYS: readonly Area[] = ['common', 'rejections'];

type Sentences = { readonly [key: string]: string | Sentences };
type Compiled = { [key: string]: unknown };

const compiledAreas = new Map<string, Compiled>();

function compileTree(sentences: Sentences): Compiled {
  const compiled: Compiled = {};
  for (const [key, value] of Object.entries(sentences)) {
    compiled[key] = typeof value === 'string' ? compile(value) : compileTree(value);
  }
  return compiled;
}

function compiledArea(locale: Locale, area: Area): Compiled {
  const key = `${locale}/${area}`;
  const known = compiledAreas.get(key);
  if (known) return known;
  // Through JSON: the compiler makes objects without a prototype, which React refuses to send to a browser.
  const compiled = JSON.parse(JSON.stringify(compileTree(sources[locale][area] as Sentences))) as Compiled;
  compiledAreas.set(key, compiled);
  return compiled;
}

/**
 * The messages of some areas in one language, compiled for the formatter that next.config.js puts in place of the full
 * ICU parser. They are typed as the sentences they were compiled from, because callers only ever name their keys.
 */
export function compileMessages(locale: Locale, areas: readonly Area[]): Messages {
  const entries = [...new Set([...ALWAYS, ...areas])].map((area) => [area, compiledArea(locale, area)]);
  return Object.fromEntries(entries) as Messages;
}
