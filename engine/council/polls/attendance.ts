import { isChaired } from '#engine/council/chair.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { isHeld } from '#engine/session/lobby/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { barredFrom } from './barred.ts';
import type { Poll } from './slice.ts';

/** [VO-8] Members that have not voted though they may and somebody is there to act for them. */
export function stillExpected(slice: PublicSlice, poll: Poll): readonly SeatId[] {
  return unvoted(slice, poll).filter((seat) => isHeld(slice.lobby, seat));
}

/**
 * [VO-7] [CO-9] [RU-3] Whether nothing is left to wait for: all who may have voted; or somebody objected where one objection decides;
 * or nobody presides who could close the vote, and everyone present has voted.
 */
export function isOver(slice: PublicSlice, poll: Poll): boolean {
  if (poll.majority?.is === 'no-objection' && hasObjection(poll)) return true;
  if (unvoted(slice, poll).length === 0) return true;
  const someCast = Object.keys(poll.ballots).length > 0;
  return !isChaired(slice) && someCast && stillExpected(slice, poll).length === 0;
}

function unvoted(slice: PublicSlice, { members, ballots }: Poll): readonly SeatId[] {
  const barred = barredFrom(slice);
  return members.filter((seat) => ballots[seat] === undefined && !barred.includes(seat));
}

function hasObjection({ ballots }: Poll): boolean {
  return Object.values(ballots).some((recorded) => recorded?.ballot === 'no');
}
