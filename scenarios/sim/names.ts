import { measureWords } from '#engine/crisis/measures/texts/words.ts';
import { en } from '#engine/framework/texts/en.ts';
import type { NamedKind } from '#engine/framework/texts/fill.ts';
import type { TextKey } from '#engine/kernel/ids.ts';
import { fallbackLocale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { readText } from '#engine/scenario/texts.ts';

/** What things are called, in English. An id that nothing has is its own name. */
export interface Names {
  readonly text: (key: TextKey) => string;
  readonly of: (kind: Exclude<NamedKind, 'draft'>, id: string) => string;
}

/** The names of a scenario's seats, regions and texts, and of the catalogue's measures. */
export function namesIn(scenario: Scenario): Names {
  const text = (key: TextKey) => readText(scenario.texts, key, fallbackLocale, 'plain');
  const named = (list: readonly { readonly id: string; readonly name: TextKey }[]) =>
    new Map(list.map(({ id, name }) => [id, text(name)]));
  const known: Readonly<Record<Exclude<NamedKind, 'draft'>, ReadonlyMap<string, string>>> = {
    measure: new Map(Object.entries(measureWords.en).map(([id, { name }]) => [id, name])),
    region: named(scenario.country.regions),
    seat: named(scenario.seats),
    family: new Map(Object.entries(en.families)),
    part: new Map(Object.entries(en.parts)),
    option: new Map(Object.entries(en.options)),
  };
  return { text, of: (kind, id) => known[kind].get(id) ?? id };
}
