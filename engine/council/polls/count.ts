import type { Ballot } from '#engine/council/ballots.ts';
import { type Outcome, tally } from '#engine/council/tally.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { isHeld } from '#engine/session/lobby/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { barredFrom } from './barred.ts';
import type { Poll, RollCall, SilentMember } from './slice.ts';

/** [VO-9] What closing a poll now comes to: how those are recorded who did not vote, and the outcome. */
export function countPoll(
  slice: PublicSlice,
  poll: Poll,
): { readonly silent: readonly SilentMember[]; readonly outcome: Outcome } {
  const barred = barredFrom(slice);
  const silent = poll.members
    .filter((seat) => poll.ballots[seat] === undefined)
    .map((seat): SilentMember => {
      const present = isHeld(slice.lobby, seat) || barred.includes(seat);
      return { seat, ballot: present ? 'not-participating' : 'absent' };
    });
  const unspoken = silent.map(({ seat, ballot }) => [seat, ballot] as const);
  return { silent, outcome: tally({ ...positions(poll.ballots), ...Object.fromEntries(unspoken) }, poll) };
}

function positions(cast: RollCall): Readonly<Partial<Record<SeatId, Ballot>>> {
  const entries = Object.entries(cast).flatMap(([seat, recorded]) =>
    recorded === undefined ? [] : [[seat, recorded.ballot] as const],
  );
  return Object.fromEntries(entries);
}
