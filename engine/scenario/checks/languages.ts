import { at, type Diagnostic, note } from '#engine/scenario/diagnostic.ts';
import { fallbackLocale, type Locale, locales } from '#engine/scenario/locale.ts';
import type { TextsSource } from '#engine/scenario/schema/texts.ts';
import { documentNames } from '#engine/scenario/source.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'French' };

/** What a language that has been begun still lacks. It plays all the same, since English stands in, so these are notes. */
export function checkLanguages(typed: TypedSource): readonly Diagnostic[] {
  return locales
    .filter((locale) => locale !== fallbackLocale && isBegun(typed, locale))
    .flatMap((locale) => [
      ...untranslatedWords(typed, locale),
      ...untranslatedDocuments(typed, locale),
      ...untranslatedBriefs(typed, locale),
    ]);
}

function isBegun({ translations, documents, briefs }: TypedSource, locale: Locale): boolean {
  const pages = [documents[locale], briefs[locale]];
  return translations[locale] !== undefined || pages.some((some) => Object.keys(some ?? {}).length > 0);
}

function untranslatedWords(typed: TypedSource, locale: Locale): readonly Diagnostic[] {
  const translated = typed.translations[locale] ?? {};
  return missingKeys(typed.english, translated).map(({ path, keys }) =>
    note(
      at(files.texts(locale), ...path),
      'texts/untranslated',
      `Not in ${languageNames[locale]} yet: ${list(keys)}.`,
      'English is shown instead.',
    ),
  );
}

interface Missing {
  readonly path: readonly string[];
  readonly keys: readonly string[];
}

/** Keys that one set of words has and another lacks: at each place together, and not again inside what lacks. */
function missingKeys(whole: object, part: object, path: readonly string[] = []): readonly Missing[] {
  const given = new Map<string, unknown>(Object.entries(part));
  const own = Object.keys(whole).filter((key) => !given.has(key) && !mayBeLeftOut.includes(key));
  const inside = Object.entries(whole).flatMap(([key, value]) => {
    const translated = given.get(key);
    return isObject(value) && isObject(translated) ? missingKeys(value, translated, [...path, key]) : [];
  });
  return [...(own.length > 0 ? [{ path, keys: own }] : []), ...inside];
}

/** A translation may do without a short name, and without plainer words. */
const mayBeLeftOut: readonly string[] = ['short', 'plain'] satisfies readonly (
  | keyof NonNullable<TextsSource['seats']>[string]
  | keyof NonNullable<TextsSource['events']>[string]
)[];

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function untranslatedDocuments({ documents }: TypedSource, locale: Locale): readonly Diagnostic[] {
  return documentNames
    .filter((name) => documents[locale]?.[name] === undefined)
    .map((name) =>
      note(
        at(files.document(name, locale)),
        'texts/untranslated',
        `This page is not there in ${languageNames[locale]}.`,
        'English is shown instead.',
      ),
    );
}

function untranslatedBriefs({ briefs, seats }: TypedSource, locale: Locale): readonly Diagnostic[] {
  const missing = Object.keys(seats).filter((seat) => briefs[locale]?.[seat] === undefined);
  if (missing.length === 0) return [];
  const count = `${missing.length} of ${Object.keys(seats).length} briefs are`;
  return [
    note(
      at(`briefs/${locale}`),
      'texts/untranslated',
      `${count} missing in ${languageNames[locale]}: ${list(missing)}.`,
      'English is shown instead.',
    ),
  ];
}

const listed = 6;

function list(names: readonly string[]): string {
  const more = names.length > listed ? ` and ${names.length - listed} more` : '';
  return `${names.slice(0, listed).join(', ')}${more}`;
}
