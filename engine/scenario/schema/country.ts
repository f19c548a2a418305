import { z } from 'zod';
import { regionSetupSchema } from '#engine/crisis/setup.ts';
import { authorId } from './names.ts';

const coordinate = z.number().min(0).max(1_000);
const point = z.tuple([coordinate, coordinate]);

const { population, threatened, exposure, border, initial } = regionSetupSchema.shape;

/** A region: its place on the map, and the facts from which the model starts (units as in the crisis' own setup). */
export const regionSource = z.strictObject({
  outline: z.array(point).min(3).max(60).describe('Points [x, y] around the region, from the top left.'),
  label: point.describe('The point [x, y] where its name stands; inside the outline.'),
  neighbours: z.array(authorId).describe('Regions that border it; each names the other.'),
  population,
  threatened,
  exposure,
  border,
  before: initial.describe('As it is before the first week.'),
});

export const countrySource = z.strictObject({
  map: z
    .strictObject({ width: z.number().min(50).max(1_000), height: z.number().min(50).max(1_000) })
    .describe("The map's size in its own units."),
  regions: z.record(authorId, regionSource).describe('The regions by their ids, two or more.'),
  surroundings: z
    .record(
      authorId,
      z.strictObject({
        label: point.describe('The point [x, y] where its name stands.'),
        borders: z.array(authorId).describe('Regions that touch it.'),
      }),
    )
    .describe('Neighbouring countries and seas.'),
});

export type CountrySource = z.infer<typeof countrySource>;
export type RegionSource = z.infer<typeof regionSource>;
