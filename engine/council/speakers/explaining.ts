import { rulesIn } from '#engine/council/rules/in-force.ts';
import { nextForVote } from '#engine/council/votes/next.ts';
import { seconds } from '#engine/kernel/instant.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import { isHeld } from '#engine/session/lobby/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { WaitingSpeaker } from './slice.ts';

/**
 * [SP-9] Who explains a vote next in the decision phase: of a vote that is over, or before the vote that comes next. Nobody, once there is
 * only time enough left for the votes on what is still on the table.
 */
export function nextExplaining(slice: PublicSlice, at: SessionTime): WaitingSpeaker | null {
  const { council, lobby, turn } = slice;
  const { times } = rulesIn(slice);
  if (turn === null) return null;
  const left = council.drafts.filter(({ status }) => status.is === 'tabled').length;
  if (at + seconds(times.explanation + left * times.vote) > turn.endsAt) return null;
  const next = nextForVote(council)?.id;
  const waits = council.waiting.find(
    ({ seat, explains }) =>
      explains !== undefined && (explains.when === 'after' || explains.draft === next) && isHeld(lobby, seat),
  );
  return waits ?? null;
}
