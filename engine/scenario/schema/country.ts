import { z } from 'zod';
import { regionSetupSchema } from '#engine/crisis/setup.ts';
import { authorId } from './names.ts';

const coordinate = z.number().min(0).max(1_000);
const point = z.tuple([coordinate, coordinate]);

const { population, threatened, exposure, border, initial } = regionSetupSchema.shape;

/** A region: its place on the map, and the facts from which the model starts (units as in the crisis' own setup). */
export const regionSource = z.strictObject({
  outline: z.array(point).min(3).max(60),
  label: point,
  neighbours: z.array(authorId),
  population,
  threatened,
  exposure,
  border,
  before: initial,
});

export const countrySource = z.strictObject({
  map: z.strictObject({ width: z.number().min(50).max(1_000), height: z.number().min(50).max(1_000) }),
  regions: z.record(authorId, regionSource),
  surroundings: z.record(authorId, z.strictObject({ label: point, borders: z.array(authorId) })),
});

export type CountrySource = z.infer<typeof countrySource>;
export type RegionSource = z.infer<typeof regionSource>;
