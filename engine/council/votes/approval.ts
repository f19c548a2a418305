import type { Draft } from '#engine/council/drafts/slice.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/**
 * [VO-19] Regional action that an adopted draft approves afterwards: a measure that it decides and that a regional organisation has
 * under way of its own accord already (Charter, Article 53; S/RES/788 (1992), S/RES/1497 (2003) are examples of such approval).
 */
export function approvedBy({ crisis }: PublicSlice, { id, operative }: Draft): readonly CouncilEvent[] {
  const decided = new Set<string>(operative.flatMap(({ measure }) => (measure === null ? [] : [measure.id])));
  return Object.values(crisis.measures)
    .filter(
      (held) =>
        held.taker === 'regional-organisation' &&
        held.origin.by === 'seat' &&
        goesOn(held) &&
        decided.has(held.measure),
    )
    .map(({ instance }) => ({ type: 'RegionalActionApproved', draft: id, instance }));
}
