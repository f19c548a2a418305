import type { SeatId, TextKey } from '#engine/kernel/ids.ts';
import { fallbackLocale, type Locale, locales } from '#engine/scenario/locale.ts';
import type { NewsSource, TextsSource } from '#engine/scenario/schema/texts.ts';
import type { DocumentName } from '#engine/scenario/source.ts';
import { textKeys } from '#engine/scenario/text-keys.ts';
import type { ScenarioText, ScenarioTexts, TextAudience, Wording } from '#engine/scenario/texts.ts';
import type { TypedSource } from '#engine/scenario/typed-source.ts';

type Form = ScenarioText['form'];
/** Finds a text in one language's words; undefined where it has not been translated. */
type Pick = (texts: TextsSource) => string | undefined;

/** Gathers every text under its key, with who may read it. English must be whole, as the checks have made sure. */
export function compileTexts(typed: TypedSource): ScenarioTexts {
  return Object.fromEntries([
    ...generalTexts(typed),
    ...countryTexts(typed),
    ...seatTexts(typed),
    ...eventTexts(typed),
    ...endingTexts(typed),
  ]);
}

type Entry = readonly [TextKey, ScenarioText];

function generalTexts(typed: TypedSource): readonly Entry[] {
  const words = (key: TextKey, form: Form, pick: Pick): Entry => [
    key,
    fromWords(typed, 'public', form, pick),
  ];
  const document = (key: TextKey, audience: TextAudience, name: DocumentName): Entry => [
    key,
    fromFiles(audience, (locale) => typed.documents[locale]?.[name]),
  ];
  return [
    words(textKeys.title, 'line', (texts) => texts.title),
    words(textKeys.summary, 'markdown', (texts) => texts.summary),
    words(textKeys.origin, 'markdown', (texts) => texts.origin),
    document(textKeys.background, 'public', 'background'),
    document(textKeys.contentNote, 'public', 'content-note'),
    document(textKeys.facilitatorGuide, 'facilitators', 'facilitator'),
    // Questions are made for the end; known from the start, they would give away what matters.
    ...typed.scenario.questions.map(
      (question): Entry => [
        textKeys.question(question),
        fromWords(typed, 'told', 'line', (texts) => texts.questions?.[question]),
      ],
    ),
  ];
}

function countryTexts(typed: TypedSource): readonly Entry[] {
  const words = (key: TextKey, form: Form, pick: Pick): Entry => [
    key,
    fromWords(typed, 'public', form, pick),
  ];
  const { regions, surroundings } = typed.scenario.country;
  return [
    words(textKeys.country.name, 'line', (texts) => texts.country?.name),
    words(textKeys.country.formalName, 'line', (texts) => texts.country?.['formal-name']),
    words(textKeys.country.capital, 'line', (texts) => texts.country?.capital),
    ...Object.keys(regions).flatMap((region) => [
      words(textKeys.regionName(region), 'line', (texts) => texts.regions?.[region]?.name),
      words(textKeys.regionDescription(region), 'markdown', (texts) => texts.regions?.[region]?.description),
    ]),
    ...Object.keys(surroundings).map((name) =>
      words(textKeys.surrounding(name), 'line', (texts) => texts.surroundings?.[name]),
    ),
  ];
}

function seatTexts(typed: TypedSource): readonly Entry[] {
  return Object.entries(typed.seats).flatMap(([seat, { objectives, stance }]) => {
    const own: TextAudience = `seat:${seat as SeatId}`;
    const words = (key: TextKey, audience: TextAudience, pick: Pick): Entry => [
      key,
      fromWords(typed, audience, 'line', pick),
    ];
    const stanceNames = [...Object.keys(stance['red-lines']), ...Object.keys(stance.conditions)];
    return [
      words(textKeys.seatName(seat), 'public', (texts) => texts.seats?.[seat]?.name),
      words(
        textKeys.seatShortName(seat),
        'public',
        ({ seats }) => seats?.[seat]?.short ?? seats?.[seat]?.name,
      ),
      words(textKeys.seatRole(seat), 'public', (texts) => texts.seats?.[seat]?.role),
      [textKeys.brief(seat), fromFiles(own, (locale) => typed.briefs[locale]?.[seat])] as const,
      ...Object.keys(objectives).map((name) =>
        words(textKeys.objective(seat, name), own, (texts) => texts.objectives?.[seat]?.[name]),
      ),
      // A bot gives them as its reasons, so they are told when it does; a person in the seat is not bound by them.
      ...stanceNames.map((name) =>
        words(textKeys.stance(seat, name), 'told', (texts) => texts.stances?.[seat]?.[name]),
      ),
    ];
  });
}

function eventTexts(typed: TypedSource): readonly Entry[] {
  return Object.keys(typed.events).flatMap((event) => {
    const news = (key: TextKey, form: Form, part: 'headline' | 'body'): Entry => [
      key,
      fromNews(typed, form, (texts) => texts.events?.[event], part),
    ];
    return [
      news(textKeys.headline(event), 'line', 'headline'),
      news(textKeys.body(event), 'markdown', 'body'),
    ];
  });
}

function endingTexts(typed: TypedSource): readonly Entry[] {
  return typed.scenario.endings.flatMap(({ id }): readonly Entry[] => [
    [textKeys.endingTitle(id), fromWords(typed, 'told', 'line', (texts) => texts.endings?.[id]?.title)],
    [textKeys.endingText(id), fromWords(typed, 'told', 'markdown', (texts) => texts.endings?.[id]?.text)],
  ]);
}

function fromWords(typed: TypedSource, audience: TextAudience, form: Form, pick: Pick): ScenarioText {
  return textOf(audience, form, (locale) => {
    const text = pick(wordsIn(typed, locale));
    return text === undefined ? undefined : { concrete: text, plain: text };
  });
}

function fromFiles(audience: TextAudience, read: (locale: Locale) => string | undefined): ScenarioText {
  return textOf(audience, 'markdown', (locale) => {
    const text = read(locale)?.trim();
    return text === undefined ? undefined : { concrete: text, plain: text };
  });
}

function fromNews(
  typed: TypedSource,
  form: Form,
  pick: (texts: TextsSource) => NewsSource | undefined,
  part: 'headline' | 'body',
): ScenarioText {
  return textOf('told', form, (locale) => {
    const news = pick(wordsIn(typed, locale));
    return news === undefined ? undefined : { concrete: news[part], plain: news.plain?.[part] ?? news[part] };
  });
}

function wordsIn({ english, translations }: TypedSource, locale: Locale): TextsSource {
  return locale === fallbackLocale ? english : (translations[locale] ?? {});
}

function textOf(
  audience: TextAudience,
  form: Form,
  wordingIn: (locale: Locale) => Wording | undefined,
): ScenarioText {
  const english = wordingIn(fallbackLocale);
  if (english === undefined)
    throw new Error('The checks let only scenarios with whole English texts be compiled');
  const translations: Partial<Record<Exclude<Locale, typeof fallbackLocale>, Wording>> = {};
  for (const locale of locales) {
    if (locale === fallbackLocale) continue;
    const wording = wordingIn(locale);
    if (wording !== undefined) translations[locale] = wording;
  }
  return { audience, form, english, translations };
}
