import type { Row } from '#engine/crisis/equations/row.ts';
import type { NationalIndicatorId } from '#engine/crisis/indicators.ts';
import type { Parameter } from '#engine/crisis/parameters/parameter.ts';

/** National indicators on a scale from 0 to 100: all but the civilians whom interveners kill, which is a count. */
export type IndexId = Exclude<NationalIndicatorId, 'intervener-harm'>;

/**
 * How an index moves: each week it goes the share `rate` of the way towards the sum of its rows, and then what measures add
 * at the moment is added, and chance with standard deviation `noise`.
 */
export interface IndexEquation {
  readonly rate: Parameter;
  readonly noise: Parameter;
  readonly rows: readonly Row[];
}
