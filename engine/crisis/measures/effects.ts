import type { MeasureEffects } from '#engine/crisis/measures/effect-types.ts';
import { preventEffects } from '#engine/crisis/measures/effects/prevent.ts';
import { justiceEffects } from '#engine/crisis/measures/effects/react-justice.ts';
import { militaryEffects } from '#engine/crisis/measures/effects/react-military.ts';
import { shortOfForceEffects } from '#engine/crisis/measures/effects/react-pressure.ts';
import { rebuildEffects } from '#engine/crisis/measures/effects/rebuild.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';

/** What every measure does. For the server alone: a browser gets `faces.ts`. */
export const measureEffects: Readonly<Record<MeasureId, MeasureEffects>> = {
  ...preventEffects,
  ...shortOfForceEffects,
  ...justiceEffects,
  ...militaryEffects,
  ...rebuildEffects,
};
