import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import { fallbackLocale, type Locale, locales } from '#engine/scenario/locale.ts';
import type { TextsSource } from '#engine/scenario/schema/texts.ts';
import { documentNames } from '#engine/scenario/source.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import { checkKeys, checkKnown } from './names.ts';

/** Whether everything has its words: in English all of it, in other languages nothing that does not exist. */
export function checkTexts(typed: TypedSource): readonly Diagnostic[] {
  return locales.flatMap((locale) => {
    const texts = locale === fallbackLocale ? typed.english : typed.translations[locale];
    return [
      ...(texts === undefined ? [] : checkWords(typed, locale, texts)),
      ...checkDocuments(typed, locale),
      ...checkBriefs(typed, locale),
    ];
  });
}

function checkWords(typed: TypedSource, locale: Locale, texts: TextsSource): readonly Diagnostic[] {
  const complete = locale === fallbackLocale;
  const { scenario, seats, events } = typed;
  const sections: readonly (readonly [keyof TextsSource, string, object | undefined, readonly string[]])[] = [
    ['regions', 'region', texts.regions, Object.keys(scenario.country.regions)],
    ['surroundings', 'surrounding', texts.surroundings, Object.keys(scenario.country.surroundings)],
    ['seats', 'seat', texts.seats, Object.keys(seats)],
    ['objectives', 'seat', texts.objectives, Object.keys(seats)],
    [
      'stances',
      'seat',
      texts.stances,
      Object.keys(seats).filter((seat) => stanceIds(typed, seat).length > 0),
    ],
    ['events', 'event', texts.events, Object.keys(events)],
    ['endings', 'ending', texts.endings, scenario.endings.map(({ id }) => id)],
    ['questions', 'question', texts.questions, scenario.questions],
  ];
  const file = files.texts(locale);
  return [
    ...sections.flatMap(([section, what, given, wanted]) =>
      given === undefined ? [] : checkKeys(at(file, section), what, Object.keys(given), wanted, complete),
    ),
    ...Object.keys(seats).flatMap((seat) => [
      ...checkSeatWords(
        at(file, 'objectives', seat),
        'objective',
        texts.objectives?.[seat],
        Object.keys(seats[seat]!.objectives),
        complete,
      ),
      ...checkSeatWords(
        at(file, 'stances', seat),
        'red line or condition',
        texts.stances?.[seat],
        stanceIds(typed, seat),
        complete,
      ),
    ]),
  ];
}

/** A seat that has no words at all is reported once, for the seat, and not again for each of them. */
function checkSeatWords(
  place: ReturnType<typeof at>,
  what: string,
  given: object | undefined,
  wanted: readonly string[],
  complete: boolean,
): readonly Diagnostic[] {
  return given === undefined ? [] : checkKeys(place, what, Object.keys(given), wanted, complete);
}

/** The red lines and conditions of a seat share one list of words, so no two may have one name. */
export function stanceIds({ seats }: TypedSource, seat: string): readonly string[] {
  const { 'red-lines': redLines, conditions } = seats[seat]!.stance;
  return [...Object.keys(redLines), ...Object.keys(conditions)];
}

function checkDocuments({ documents }: TypedSource, locale: Locale): readonly Diagnostic[] {
  return documentNames.flatMap((name) => {
    const text = documents[locale]?.[name];
    if (text === undefined && locale !== fallbackLocale) return [];
    return text === undefined || text.trim() === ''
      ? [
          error(
            at(files.document(name, locale)),
            'texts/missing',
            'This file is missing or empty.',
            'Write it.',
          ),
        ]
      : [];
  });
}

/** A brief is read on a phone in the minutes before the first turn. */
const briefWords = { min: 150, max: 700 };

function checkBriefs({ briefs, seats }: TypedSource, locale: Locale): readonly Diagnostic[] {
  const given = briefs[locale] ?? {};
  const names = Object.keys(seats);
  const missing = locale === fallbackLocale ? names.filter((seat) => (given[seat] ?? '').trim() === '') : [];
  return [
    ...missing.map((seat) =>
      error(
        at(files.brief(locale, seat)),
        'texts/missing',
        `The brief of "${seat}" is missing or empty.`,
        'Write it.',
      ),
    ),
    ...Object.entries(given).flatMap(([seat, text]) => {
      const place = at(files.brief(locale, seat));
      const count = text.split(/\s+/).filter((word) => word !== '').length;
      if (!names.includes(seat)) return checkKnown(place, 'seat', seat, names);
      if (count === 0) return [];
      return count < briefWords.min || count > briefWords.max
        ? [
            warning(
              place,
              'texts/length',
              `The brief has ${count} words.`,
              `Write ${briefWords.min} to ${briefWords.max}.`,
            ),
          ]
        : [];
    }),
  ];
}
