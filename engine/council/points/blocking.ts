import type { CouncilSlice } from '#engine/council/slice.ts';
import { no, type Permit, yes } from '#engine/session/permit.ts';

/** [PO-2] A point of order is dealt with at once: what the chair would do next waits until it is settled. */
export function noPointIsOpen({ point }: Pick<CouncilSlice, 'point'>): Permit {
  if (point === null) return yes;
  return point.is === 'raised' ? no('points/rule-first') : no('points/may-be-challenged');
}
