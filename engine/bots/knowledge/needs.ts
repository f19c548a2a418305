import { chanceToAct } from '#engine/bots/outlook/expected.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import { completeParams, noResources } from '#engine/session/moves/params.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** Whether what decides if a measure can be taken at all holds, as far as everybody knows. */
export function conditionsToTakeHold(face: MeasureFace, shared: PublicSlice): boolean {
  const toTake = face.needs.filter(({ gate }) => gate === 'take');
  return chanceToAct({ ...face, needs: toTake }, completeParams(face, {}), shared, noResources) === 1;
}
