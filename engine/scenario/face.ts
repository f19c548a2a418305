import type { TextKey } from '#engine/kernel/ids.ts';
import { fallbackLocale, type Locale } from './locale.ts';
import type { Scenario, Seat } from './scenario.ts';
import { textKeys } from './text-keys.ts';
import { type Intensity, readText } from './texts.ts';

/** What everybody may know of a seat. */
export interface SeatFace
  extends Pick<Seat, 'id' | 'kind' | 'name' | 'role' | 'sign' | 'setting' | 'rank' | 'sources'> {
  /** The name as it fits beside a flag at the table. */
  readonly shortName: TextKey;
}

/**
 * The public part of a scenario, for browsers: no brief, objective, stance, means, coming event, ending or starting value is
 * in it. Keys are looked up in `texts`, which holds all public texts in the reader's language.
 */
export interface ScenarioFace
  extends Pick<
    Scenario,
    | 'slug'
    | 'version'
    | 'setting'
    | 'level'
    | 'title'
    | 'summary'
    | 'origin'
    | 'background'
    | 'contentNote'
    | 'calendar'
    | 'country'
    | 'lengths'
    | 'presidency'
    | 'deck'
  > {
  readonly seats: readonly SeatFace[];
  readonly texts: Readonly<Record<TextKey, string>>;
}

/** Every field is named here, so that a field added to the scenario stays secret until somebody opens it. */
export function scenarioFace(
  scenario: Scenario,
  locale: Locale = fallbackLocale,
  intensity: Intensity = 'concrete',
): ScenarioFace {
  const publicKeys = (Object.keys(scenario.texts) as TextKey[]).filter(
    (key) => scenario.texts[key]?.audience === 'public',
  );
  return {
    slug: scenario.slug,
    version: scenario.version,
    setting: scenario.setting,
    level: scenario.level,
    title: scenario.title,
    summary: scenario.summary,
    origin: scenario.origin,
    background: scenario.background,
    contentNote: scenario.contentNote,
    calendar: scenario.calendar,
    country: scenario.country,
    lengths: scenario.lengths,
    presidency: scenario.presidency,
    deck: scenario.deck,
    seats: scenario.seats.map(({ id, kind, name, role, sign, setting, rank, sources }) => {
      return { id, kind, name, shortName: textKeys.seatShortName(id), role, sign, setting, rank, sources };
    }),
    texts: Object.fromEntries(
      publicKeys.map((key) => [key, readText(scenario.texts, key, locale, intensity)]),
    ),
  };
}
