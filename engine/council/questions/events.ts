import type { CastableBallot } from '#engine/council/ballots.ts';
import type { SilentMember } from '#engine/council/polls/slice.ts';
import type { Matter, Outcome } from '#engine/council/tally.ts';
import type { VoteEnd } from '#engine/council/votes/events.ts';
import type { QuestionId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { Question } from './question.ts';

export type QuestionEvent =
  | ({
      readonly type: 'QuestionPut';
      readonly id: QuestionId;
      readonly question: Question;
      readonly closesAt: SessionTime;
    } & Matter)
  | {
      readonly type: 'QuestionAnswered';
      readonly id: QuestionId;
      readonly seat: SeatId;
      readonly ballot: CastableBallot;
      readonly explanation: TextId | null;
    }
  | {
      readonly type: 'QuestionClosed';
      readonly id: QuestionId;
      readonly by: VoteEnd;
      readonly silent: readonly SilentMember[];
      readonly outcome: Outcome;
    };
