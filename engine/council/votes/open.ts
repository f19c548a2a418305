import { findDraft } from '#engine/council/drafts/slice.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { matterOf } from '#engine/council/polls/matter.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** [VO-4] [VO-10] [VO-16] Opens the vote on a draft and ends the speech on the floor. */
export function openVote(slice: PublicSlice, draft: DraftId, at: SessionTime): readonly CouncilEvent[] {
  const { council } = slice;
  const nature = isProcedural(council, draft) ? 'procedure' : 'substance';
  return [
    ...endSpeechOn(council, 'vote', at),
    {
      type: 'VoteOpened',
      draft,
      ...matterOf(slice, nature),
      closesAt: at + seconds(rulesIn(slice).times.vote),
    },
  ];
}

/**
 * [VO-16] To call the General Assembly into an emergency special session is a matter of procedure (General Assembly resolution
 * 377 (V)); a draft that does anything else besides is one of substance. [PO-6] What was ruled or decided of the draft comes before.
 */
export function isProcedural({ drafts, natures }: CouncilSlice, id: DraftId): boolean {
  const settled = natures[id];
  if (settled !== undefined) return settled === 'procedure';
  const draft = findDraft(drafts, id);
  const carried = draft?.operative.flatMap(({ measure }) => (measure === null ? [] : [measure.id])) ?? [];
  return carried.length > 0 && carried.every((measure) => measure === 'emergency-special-session');
}
