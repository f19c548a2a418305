import type { CastableBallot } from '#engine/council/ballots.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import type { SilentMember } from '#engine/council/polls/slice.ts';
import type { Matter, Outcome } from '#engine/council/tally.ts';
import type { MeasureInstanceId } from '#engine/crisis/types.ts';
import type { DraftId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';

/** What closed a vote: everyone who could had voted, the chair, or the time allowed. */
export const voteEnds = ['everyone-voted', 'chair', 'time'] as const;
export type VoteEnd = (typeof voteEnds)[number];

export type VoteEvent =
  | {
      readonly type: 'RegionalActionApproved';
      readonly draft: DraftId;
      readonly instance: MeasureInstanceId;
    }
  | ({ readonly type: 'VoteOpened'; readonly draft: DraftId; readonly closesAt: SessionTime } & Matter)
  | {
      readonly type: 'VoteCast';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly ballot: CastableBallot;
      readonly reasons: readonly CriterionId[];
      readonly explanation: TextId | null;
    }
  | {
      readonly type: 'VoteClosed';
      readonly draft: DraftId;
      readonly by: VoteEnd;
      /** How the members are recorded who cast no ballot. */
      readonly silent: readonly SilentMember[];
      readonly outcome: Outcome;
      /** The resolution's symbol; null unless adopted. */
      readonly resolution: string | null;
    };
