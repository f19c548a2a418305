import type { Ballot } from '#engine/council/ballots.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import type { Matter } from '#engine/council/tally.ts';
import type { SeatId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';

/** Where a member stood, and what it gave as its reasons. */
export interface RecordedBallot {
  readonly ballot: Ballot;
  readonly reasons: readonly CriterionId[];
  readonly explanation: TextId | null;
}

export type RollCall = Readonly<Partial<Record<SeatId, RecordedBallot>>>;

/** A vote that goes on, whatever it is on: ballots as they land, and when it closes at the latest. */
export interface Poll extends Matter {
  readonly ballots: RollCall;
  readonly closesAt: SessionTime;
}

/** A member that cast no ballot, and how it is recorded. */
export interface SilentMember {
  readonly seat: SeatId;
  readonly ballot: Extract<Ballot, 'not-participating' | 'absent'>;
}

/** The poll with one more ballot. */
export function withBallot<Open extends Poll>(poll: Open, seat: SeatId, ballot: RecordedBallot): Open {
  return { ...poll, ballots: { ...poll.ballots, [seat]: ballot } };
}

/** All ballots of a poll that is over, those of its silent members included. */
export function rollCallOf({ ballots }: Poll, silent: readonly SilentMember[]): RollCall {
  const unspoken = silent.map(({ seat, ballot }) => [seat, { ballot, reasons: [], explanation: null }]);
  return { ...ballots, ...Object.fromEntries(unspoken) };
}
