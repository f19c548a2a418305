import type { ScenarioCardView } from '#app/_features/host/components/host-views.ts';
import type { Locale } from '#app/_lib/locale.ts';
import { readPreferences } from '#app/_lib/preferences.ts';
import { type ScenarioFace, scenarioFace } from '#engine/scenario/face.ts';
import { scenarioLevels } from '#engine/scenario/scenario.ts';
import { scenarioCatalogue } from '#scenarios/catalogue.ts';

/** Fewest people who can play, and as many as share the seats without being idle. */
const fewest = 6;
const most = 40;

/**
 * The scenarios as a host chooses among them: their public faces, in the reader's language, invented ones first and the easiest of them
 * at the top, as it is what one begins with. Server only.
 */
export async function scenarioCards(): Promise<readonly ScenarioCardView[]> {
  const { locale } = await readPreferences();
  return [...scenarioCatalogue().values()]
    .map((scenario) => cardOf(scenarioFace(scenario, locale as Locale)))
    .sort((one, other) => placeOf(one) - placeOf(other) || one.title.localeCompare(other.title, locale));
}

function placeOf({ setting, level }: ScenarioCardView): number {
  return (setting === 'invented' ? 0 : scenarioLevels.length) + scenarioLevels.indexOf(level);
}

function cardOf(face: ScenarioFace): ScenarioCardView {
  const read = (key: keyof typeof face.texts) => face.texts[key] ?? '';
  const { country, lengths } = face;
  return {
    slug: face.slug,
    title: read(face.title),
    summary: read(face.summary),
    contentNote: read(face.contentNote),
    setting: face.setting,
    level: face.level,
    players: { from: fewest, to: most },
    map: {
      ...country.map,
      regions: country.regions.map(({ id, name, outline, label }) => ({
        id,
        name: read(name),
        outline,
        label,
        level: 0,
        reading: '',
      })),
      surroundings: country.surroundings.map(({ id, name, label }) => ({ id, name: read(name), label })),
      flows: [],
    },
    lengths: ([60, 90, 120] as const).map((minutes) => ({
      minutes,
      turns: lengths[minutes].turns,
      weeksPerTurn: lengths[minutes].weeksPerTurn,
    })),
    seats: face.seats.map(({ id, name, shortName, sign, kind }) => ({
      id,
      name: read(name),
      shortName: read(shortName),
      mark: sign,
      group: kind === 'permanent-member' || kind === 'elected-member' ? 'members' : 'others',
    })),
  };
}
