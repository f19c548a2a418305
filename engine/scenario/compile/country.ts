import type { CrisisSetup, RegionId } from '#engine/crisis/types.ts';
import { id } from '#engine/kernel/ids.ts';
import type { Country } from '#engine/scenario/scenario.ts';
import { textKeys } from '#engine/scenario/text-keys.ts';
import type { TypedSource } from '#engine/scenario/typed-source.ts';

const regionIds = (names: readonly string[]): RegionId[] => names.map((name) => id<RegionId>(name));

/** The country as people see it: names and a map. */
export function compileCountry({ scenario: { country } }: TypedSource): Country {
  return {
    ...textKeys.country,
    map: country.map,
    regions: Object.entries(country.regions).map(([region, { population, outline, label, neighbours }]) => ({
      id: id<RegionId>(region),
      name: textKeys.regionName(region),
      description: textKeys.regionDescription(region),
      population,
      outline,
      label,
      neighbours: regionIds(neighbours),
    })),
    surroundings: Object.entries(country.surroundings).map(([name, { label, borders }]) => ({
      id: name,
      name: textKeys.surrounding(name),
      label,
      borders: regionIds(borders),
    })),
  };
}

/** The same country as the model starts from it. */
export function compileCrisis({ scenario: { country, crisis } }: TypedSource): CrisisSetup {
  const { stage, settlement, structure, capital, start } = crisis;
  return {
    stage,
    settlement,
    structure,
    capital,
    initial: start,
    regions: Object.entries(country.regions).map(
      ([region, { population, threatened, exposure, border, neighbours, before }]) => ({
        id: id<RegionId>(region),
        population,
        threatened,
        exposure,
        border,
        neighbours: regionIds(neighbours),
        initial: before,
      }),
    ),
  };
}
