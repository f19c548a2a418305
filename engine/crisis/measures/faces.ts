import { preventOther } from '#engine/crisis/measures/face/prevent-other.ts';
import { preventPolitical } from '#engine/crisis/measures/face/prevent-political.ts';
import { reactJustice } from '#engine/crisis/measures/face/react-justice.ts';
import { reactMilitary } from '#engine/crisis/measures/face/react-military.ts';
import { reactPressure } from '#engine/crisis/measures/face/react-pressure.ts';
import { reactRelief } from '#engine/crisis/measures/face/react-relief.ts';
import { reactSanctions } from '#engine/crisis/measures/face/react-sanctions.ts';
import { rebuild } from '#engine/crisis/measures/face/rebuild.ts';
import type { MeasureFace } from '#engine/crisis/measures/face-types.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';

/** The public face of every measure. Safe in a browser: no effect is drawn from it. */
export const measureFaces: Readonly<Record<MeasureId, MeasureFace>> = {
  ...preventPolitical,
  ...preventOther,
  ...reactPressure,
  ...reactSanctions,
  ...reactJustice,
  ...reactRelief,
  ...reactMilitary,
  ...rebuild,
};

export function measureFace(id: MeasureId): MeasureFace {
  return measureFaces[id];
}
