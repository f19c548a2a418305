import type { Ballot } from '#engine/council/ballots.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import { type Draft, findDraft } from '#engine/council/drafts/slice.ts';
import type { Matter, Outcome } from '#engine/council/tally.ts';
import type { DraftId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { VoteEnd } from './events.ts';

/** Where a member stood, and what it gave as its reasons. */
export interface RecordedBallot {
  readonly ballot: Ballot;
  readonly reasons: readonly CriterionId[];
  readonly explanation: TextId | null;
}

export type RollCall = Readonly<Partial<Record<SeatId, RecordedBallot>>>;

/** A vote that goes on: ballots as they land, and when it closes at the latest. */
export interface OpenVote extends Matter {
  readonly draft: DraftId;
  readonly ballots: RollCall;
  readonly closesAt: SessionTime;
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

/** [VO-2] The draft that is next in order: the one tabled first that is still on the table and has a sponsor. */
export function nextForVote(drafts: readonly Draft[], tabled: readonly DraftId[]): Draft | null {
  for (const id of tabled) {
    const draft = findDraft(drafts, id);
    if (draft?.status.is === 'tabled' && draft.sponsors.length > 0) return draft;
  }
  return null;
}
