import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import type { RegionSource } from '#engine/scenario/schema/country.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import { areaOf, isInside } from './geometry.ts';
import { checkKnownList } from './names.ts';

/** Whether the map can be drawn, and the regions agree on who borders whom. */
export function checkCountry({ scenario }: TypedSource): readonly Diagnostic[] {
  const { regions, surroundings, map } = scenario.country;
  const names = Object.keys(regions);
  const place = (...path: string[]) => at(files.scenario, 'country', ...path);
  return [
    ...(names.length < 2
      ? [error(place('regions'), 'country/too-few', 'A country needs at least two regions.', 'Add one.')]
      : []),
    ...Object.entries(regions).flatMap(([name, region]) => [
      ...checkOutline(name, region, map),
      ...checkPeople(name, region),
      ...checkNeighbours(name, regions),
    ]),
    ...Object.entries(surroundings).flatMap(([name, { borders }]) =>
      checkKnownList(place('surroundings', name, 'borders'), 'region', borders, names),
    ),
  ];
}

function checkOutline(
  name: string,
  region: RegionSource,
  map: { readonly width: number; readonly height: number },
): readonly Diagnostic[] {
  const place = (key: string) => at(files.scenario, 'country', 'regions', name, key);
  const outside = region.outline.filter(([x, y]) => x > map.width || y > map.height);
  return [
    ...outside.map(([x, y]) =>
      error(
        place('outline'),
        'country/off-the-map',
        `The point [${x}, ${y}] lies off the map.`,
        `The map reaches to [${map.width}, ${map.height}].`,
      ),
    ),
    ...(areaOf(region.outline) === 0
      ? [
          error(
            place('outline'),
            'country/no-area',
            'The outline encloses nothing.',
            'Order its points around the region.',
          ),
        ]
      : []),
    ...(isInside(region.label, region.outline)
      ? []
      : [
          error(
            place('label'),
            'country/label-outside',
            'The name would stand outside the region.',
            'Move the label inside the outline.',
          ),
        ]),
  ];
}

function checkPeople(name: string, region: RegionSource): readonly Diagnostic[] {
  const { population, threatened, before } = region;
  const place = (...path: string[]) => at(files.scenario, 'country', 'regions', name, ...path);
  const gone = before['displaced-internally'] + before.refugees;
  return [
    ...(threatened > population
      ? [
          error(
            place('threatened'),
            'country/too-many',
            'More people are threatened than live here.',
            `At most ${population}.`,
          ),
        ]
      : []),
    ...(gone > population
      ? [
          error(
            place('before'),
            'country/too-many',
            'More people have fled than live here.',
            `At most ${population}.`,
          ),
        ]
      : []),
  ];
}

function checkNeighbours(
  name: string,
  regions: Readonly<Record<string, RegionSource>>,
): readonly Diagnostic[] {
  const { neighbours } = regions[name]!;
  const place = at(files.scenario, 'country', 'regions', name, 'neighbours');
  const oneSided = neighbours.filter((other) => regions[other] && !regions[other].neighbours.includes(name));
  return [
    ...checkKnownList(place, 'region', neighbours, Object.keys(regions)),
    ...(neighbours.includes(name)
      ? [error(place, 'country/own-neighbour', 'A region is not its own neighbour.', `Leave "${name}" out.`)]
      : []),
    ...oneSided.map((other) =>
      error(
        place,
        'country/one-sided',
        `"${name}" names "${other}" as a neighbour, but not the other way round.`,
        `Add "${name}" to the neighbours of "${other}".`,
      ),
    ),
  ];
}
