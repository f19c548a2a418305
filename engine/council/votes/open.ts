import { type Draft, findDraft } from '#engine/council/drafts/slice.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import { votesNeeded } from '#engine/council/tally.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** [VO-7] How long members have to vote. */
export const votingTime = seconds(90);

/** [VO-4] [VO-10] [VO-16] Opens the vote on a draft and ends the speech on the floor. */
export function openVote(
  { council, settings, turn }: PublicSlice,
  draft: DraftId,
  at: SessionTime,
): readonly CouncilEvent[] {
  if (settings === null || turn === null) throw new Error('A session that plays has settings and a turn');
  const members = settings.seats.filter((seat) => seat.council !== null);
  return [
    ...endSpeechOn(council, 'vote', at),
    {
      type: 'VoteOpened',
      draft,
      procedural: isProcedural(findDraft(council.drafts, draft)),
      members: members.map(({ id }) => id),
      permanent: members.filter((seat) => seat.council === 'permanent').map(({ id }) => id),
      need: votesNeeded(turn.from),
      closesAt: at + votingTime,
    },
  ];
}

/**
 * [VO-16] To call the General Assembly into an emergency special session is a matter of procedure (General Assembly resolution
 * 377 (V)); a draft that does anything else besides is one of substance.
 */
function isProcedural(draft: Draft | undefined): boolean {
  const carried = draft?.operative.flatMap(({ measure }) => (measure === null ? [] : [measure.id])) ?? [];
  return carried.length > 0 && carried.every((measure) => measure === 'emergency-special-session');
}
