import { rulesIn } from '#engine/council/rules/in-force.ts';
import { no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { readyMotions } from './precedence.ts';

/** [MT-3] Motions of procedure come before everything else: speakers and votes wait until they are decided. */
export function noMotionWaits(slice: PublicSlice): Permit {
  const ready = readyMotions(rulesIn(slice), slice.council.motions);
  return ready.length === 0 ? yes : no('motions/decide-first');
}
