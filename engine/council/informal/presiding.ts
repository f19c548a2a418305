import { chairs, isChaired } from '#engine/council/chair.ts';
import { type Ask, actsForSeat, isFacilitator, ownSeat } from '#engine/session/ask.ts';
import { holding, isHeld } from '#engine/session/lobby/slice.ts';
import { no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** [IF-3] The chair presides, but over an Arria-formula meeting whoever convened it. */
export function presides(ask: Ask): Permit {
  const { informal } = ask.view.public.council;
  if (informal?.format !== 'arria') return chairs(ask);
  if (isFacilitator(ask)) return yes;
  return ownSeat(ask) === informal.by ? actsForSeat(ask) : no('informal/convener-only');
}

/** Whether a person presides, so that the next speaker is not called by itself. */
export function isPresidedOver(slice: PublicSlice): boolean {
  const { informal } = slice.council;
  if (informal?.format !== 'arria') return isChaired(slice);
  if (informal.by === null) return true;
  return holding(slice.lobby, informal.by).keptBy === 'people' && isHeld(slice.lobby, informal.by);
}
