import type { Poll, RollCall } from '#engine/council/polls/slice.ts';
import type { Matter, Outcome } from '#engine/council/tally.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { VoteEnd } from './events.ts';

/** The vote on a draft as a whole, while it goes on. */
export interface OpenVote extends Poll {
  readonly draft: DraftId;
}

/** A vote that is over, with every member's position. */
export interface ClosedVote extends Matter {
  readonly draft: DraftId;
  readonly turn: number;
  readonly ballots: RollCall;
  readonly closedBy: VoteEnd;
  readonly outcome: Outcome;
  /** The resolution it made, `S/RES/2801 (2026)`; null unless adopted. */
  readonly resolution: string | null;
}
