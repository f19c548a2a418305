import { indexEquations } from '#engine/crisis/equations/all.ts';
import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { battleDeathRows, civilianDeathRows } from '#engine/crisis/equations/killing.ts';
import type { Row } from '#engine/crisis/equations/row.ts';
import { type ModelParameters, standardParameters } from '#engine/crisis/parameters.ts';

/** All numbers of the model but the effects of measures. Handed in, so that a study can vary them. */
export interface Model {
  readonly parameters: ModelParameters;
  readonly indices: Readonly<Record<IndexId, IndexEquation>>;
  readonly civilianDeaths: readonly Row[];
  readonly battleDeaths: readonly Row[];
}

export const standardModel: Model = {
  parameters: standardParameters,
  indices: indexEquations,
  civilianDeaths: civilianDeathRows,
  battleDeaths: battleDeathRows,
};
