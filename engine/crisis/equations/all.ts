import { countryEquations } from '#engine/crisis/equations/country.ts';
import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { judgementEquations } from '#engine/crisis/equations/judgements.ts';
import { violenceDrivers } from '#engine/crisis/equations/violence-drivers.ts';
import { worldEquations } from '#engine/crisis/equations/world.ts';

/** Every index's equation. A new index without one does not compile. */
export const indexEquations: Readonly<Record<IndexId, IndexEquation>> = {
  ...violenceDrivers,
  ...countryEquations,
  ...worldEquations,
  ...judgementEquations,
};

export const indexIds = Object.keys(indexEquations) as IndexId[];
