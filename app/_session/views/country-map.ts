import type { Session } from '#app/_session/session.tsx';
import type { HarmLevel, MapRegionView, MapView } from '#app/_shared/map-view.ts';
import type { RegionId } from '#engine/crisis/types.ts';

/** The scenario's country with its regions as they stand: reported, or in truth. */
export function countryMap(
  { fixed, names }: Pick<Session, 'fixed' | 'names'>,
  standing: (region: RegionId) => Pick<MapRegionView, 'level' | 'reading'>,
): MapView {
  const { country } = fixed.face;
  return {
    ...country.map,
    regions: country.regions.map(({ id, outline, label }) => ({
      id,
      name: names.region(id),
      outline,
      label,
      ...standing(id),
    })),
    surroundings: country.surroundings.map(({ id, name, label }) => ({ id, name: names.text(name), label })),
    flows: [],
  };
}

/** From how many civilians killed in a week a region is shaded as it is: the scale of the indicator's anchors. */
const levels: readonly number[] = [1, 10, 50, 250];

export function harmLevel(killedInAWeek: number): HarmLevel {
  return levels.filter((least) => killedInAWeek >= least).length as HarmLevel;
}
