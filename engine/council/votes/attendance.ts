import type { SeatId } from '#engine/kernel/ids.ts';
import { isHeld, type LobbySlice } from '#engine/session/lobby/slice.ts';
import type { OpenVote } from './slice.ts';

/** [VO-8] Members that have not voted though somebody is there to act for them. */
export function stillExpected({ members, ballots }: OpenVote, lobby: LobbySlice): readonly SeatId[] {
  return members.filter((seat) => ballots[seat] === undefined && isHeld(lobby, seat));
}

/**
 * [VO-7] [CO-9] Whether nothing is left to wait for: all members have voted; or nobody presides who could close the vote, and
 * everyone present has voted.
 */
export function isOver(vote: OpenVote, lobby: LobbySlice, chaired: boolean): boolean {
  const cast = Object.keys(vote.ballots).length;
  if (cast === vote.members.length) return true;
  return !chaired && cast > 0 && stillExpected(vote, lobby).length === 0;
}
