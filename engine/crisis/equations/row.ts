import { type Parameter, parameter } from '#engine/crisis/parameters/parameter.ts';
import type { MemoryKey } from '#engine/crisis/parts.ts';
import { type ReadingId, type Readings, read } from '#engine/crisis/readings.ts';
import type { SourceId } from '#engine/crisis/sources.ts';
import type { DriverId } from '#engine/crisis/types.ts';

/** One term of an equation: `weight * (reading - minus)`, or its positive part alone. Data, so that widening is adding rows. */
export interface Row {
  readonly driver: DriverId;
  /** The driver's key in a memory. */
  readonly key: MemoryKey;
  readonly reads: ReadingId;
  readonly minus: number;
  /** Second reading by which the term is multiplied; `one` for none. */
  readonly times: ReadingId;
  readonly part: 'whole' | 'above';
  readonly weight: Parameter;
}

export interface RowOptions {
  readonly minus?: number;
  readonly times?: ReadingId;
  readonly part?: 'whole' | 'above';
  readonly source?: SourceId;
  readonly unit?: string;
}

/** @param range the weights a specialist could defend. */
export function row(
  driver: DriverId,
  reads: ReadingId,
  weight: number,
  range: readonly [number, number],
  options: RowOptions = {},
): Row {
  return {
    driver,
    key: `driver|${driver}`,
    reads,
    minus: options.minus ?? 0,
    times: options.times ?? 'one',
    part: options.part ?? 'whole',
    weight: parameter(weight, range, options.unit ?? 'per unit', options.source ?? 'project'),
  };
}

/** What one term comes to. */
export function weigh(term: Row, readings: Readings): number {
  const distance = read(readings, term.reads) - term.minus;
  const counted = term.part === 'above' ? Math.max(0, distance) : distance;
  // Adding nothing turns a negative zero, which JSON does not keep, into plain zero.
  return term.weight.value * read(readings, term.times) * counted + 0;
}
