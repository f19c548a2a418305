import { z } from 'zod';
import { measureIds } from '#engine/crisis/measures/ids.ts';

/** An id as authors write it: lower-case words joined by hyphens, usable in a file name and in a condition's quotes. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const authorId = z
  .string()
  .max(60)
  .regex(idPattern, { error: 'must be lower-case letters and digits in words joined by hyphens' });

/** A condition as typed; it is parsed, typed and resolved when the scenario is compiled. */
export const condition = z.string().trim().min(1, { error: 'must not be empty' });

/** A measure of the catalogue. */
export const measureId = z.enum(measureIds);

export const oneLine = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(400, { error: 'is too long for one line (400 characters)' })
  .regex(/^[^\r\n]*$/, { error: 'must be one line' });

export const paragraphs = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(6_000, { error: 'is too long (6000 characters)' });

export const isoDay = z.iso.date({ error: 'must be a day written as YYYY-MM-DD' });

export const minutes = z.number().int().min(0).max(120);
