import type { z } from 'zod';
import { at, type Diagnostic, error } from './diagnostic.ts';
import { fallbackLocale, type Locale, locales } from './locale.ts';
import type { EventsSource } from './schema/events.ts';
import { eventsSource } from './schema/events.ts';
import { readBySchema } from './schema/issues.ts';
import { type Playbook, playbookSource } from './schema/playbook.ts';
import { type ScenarioSourceFile, scenarioSource } from './schema/scenario.ts';
import { type SeatSource, seatSource } from './schema/seat.ts';
import { type EnglishTexts, englishTexts, type TextsSource, translatedTexts } from './schema/texts.ts';
import type { ScenarioSource } from './source.ts';

/** A scenario whose every file fits its schema, taken alone; whether the files fit one another is checked next. */
export interface TypedSource extends Pick<ScenarioSource, 'slug' | 'documents' | 'briefs'> {
  readonly scenario: ScenarioSourceFile;
  readonly events: EventsSource;
  readonly seats: Readonly<Record<string, SeatSource>>;
  readonly english: EnglishTexts;
  readonly translations: Readonly<Partial<Record<Locale, TextsSource>>>;
  readonly playthroughs: Readonly<Record<string, Playbook>>;
}

/** Names of the files, as diagnostics give them. */
export const files = {
  scenario: 'scenario.yaml',
  events: 'events.yaml',
  seat: (seat: string) => `seats/${seat}.yaml`,
  texts: (locale: Locale) => `texts.${locale}.yaml`,
  brief: (locale: Locale, seat: string) => `briefs/${locale}/${seat}.md`,
  document: (name: string, locale: Locale) => `${name}.${locale}.md`,
  playthrough: (name: string) => `playthroughs/${name}.yaml`,
};

/** Reads every file by its schema. @returns null beside the diagnostics when any file does not fit. */
export function typeSource(source: ScenarioSource): {
  readonly typed: TypedSource | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];

  const read = <Schema extends z.ZodType>(schema: Schema, contents: unknown, file: string) => {
    if (contents === undefined || contents === null) {
      diagnostics.push(error(at(file), 'format/missing-file', 'This file is missing or empty.', 'Add it.'));
      return null;
    }
    const result = readBySchema(schema, contents, file);
    diagnostics.push(...result.diagnostics);
    return result.value;
  };

  const readAll = <Schema extends z.ZodType>(
    schema: Schema,
    contents: Readonly<Record<string, unknown>>,
    fileOf: (name: string) => string,
  ): Record<string, z.output<Schema>> =>
    Object.fromEntries(
      Object.entries(contents).flatMap(([name, value]) => {
        const typed = read(schema, value, fileOf(name));
        return typed === null ? [] : [[name, typed]];
      }),
    );

  const scenario = read(scenarioSource, source.scenario, files.scenario);
  const events = read(eventsSource, source.events, files.events);
  const seats = readAll(seatSource, source.seats, files.seat);
  const english = read(englishTexts, source.texts[fallbackLocale], files.texts(fallbackLocale));
  const translations: Partial<Record<Locale, TextsSource>> = {};
  for (const locale of locales) {
    if (locale === fallbackLocale || source.texts[locale] === undefined) continue;
    const texts = read(translatedTexts, source.texts[locale], files.texts(locale));
    if (texts !== null) translations[locale] = texts;
  }
  const playthroughs = readAll(playbookSource, source.playthroughs, files.playthrough);

  if (diagnostics.length > 0 || scenario === null || events === null || english === null) {
    return { typed: null, diagnostics };
  }
  const { slug, documents, briefs } = source;
  return {
    typed: { slug, documents, briefs, scenario, events, seats, english, translations, playthroughs },
    diagnostics,
  };
}
