import type { CouncilSlice } from '#engine/council/slice.ts';
import type { DraftId } from '#engine/kernel/ids.ts';

/** [MT-5] Whether a draft was referred or postponed and is not before the Council again yet. */
export function isSetAside(
  { setAside, turn }: Pick<CouncilSlice, 'setAside' | 'turn'>,
  draft: DraftId,
): boolean {
  const aside = setAside[draft];
  return aside !== undefined && (aside.until === null || turn < aside.until);
}
