import type { Draft } from '#engine/council/drafts/slice.ts';
import type { Invitation, Meeting } from '#engine/council/meeting/slice.ts';
import type { Floor, Speech, WaitingSpeaker } from '#engine/council/speakers/slice.ts';
import type { ClosedVote, OpenVote } from '#engine/council/votes/slice.ts';
import type { DraftId, SeatId } from '#engine/kernel/ids.ts';

// The one place from which the rest of the engine takes the Council's types.
export type { CarriedMeasure, Draft, DraftStatus, DraftText } from '#engine/council/drafts/slice.ts';
export type { Invitation, Meeting, SpeakingRight } from '#engine/council/meeting/slice.ts';
export type { Floor, Speech, WaitingSpeaker } from '#engine/council/speakers/slice.ts';
export type { ClosedVote, OpenVote, RecordedBallot, RollCall } from '#engine/council/votes/slice.ts';

/** The chamber as everyone sees it. */
export interface CouncilSlice {
  /** All members, in the order in which they preside. Empty until the Council is seated. */
  readonly presidency: readonly SeatId[];
  readonly president: SeatId | null;
  /** The turn in which they preside; 0 before the first. */
  readonly turn: number;
  readonly invited: readonly Invitation[];
  readonly meeting: Meeting;
  /** The speakers list, in the order in which they asked. */
  readonly waiting: readonly WaitingSpeaker[];
  readonly floor: Floor | null;
  readonly speeches: readonly Speech[];
  /** In the order in which they were submitted. */
  readonly drafts: readonly Draft[];
  /** Every draft that was ever tabled, in the order of tabling. */
  readonly tabled: readonly DraftId[];
  readonly vote: OpenVote | null;
  readonly votes: readonly ClosedVote[];
}

export const emptyCouncil: CouncilSlice = {
  presidency: [],
  president: null,
  turn: 0,
  invited: [],
  meeting: { is: 'closed', held: 0 },
  waiting: [],
  floor: null,
  speeches: [],
  drafts: [],
  tabled: [],
  vote: null,
  votes: [],
};
