import { type Draft, findDraft } from '#engine/council/drafts/slice.ts';
import { isSetAside } from '#engine/council/motions/aside.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';

/**
 * [VO-2] [MT-5] The draft that is next in order: the one tabled first that is still on the table, has a sponsor, and was neither
 * referred nor postponed.
 */
export function nextForVote(council: CouncilSlice): Draft | null {
  for (const id of council.tabled) {
    const draft = findDraft(council.drafts, id);
    if (draft?.status.is === 'tabled' && draft.sponsors.length > 0 && !isSetAside(council, id)) return draft;
  }
  return null;
}
