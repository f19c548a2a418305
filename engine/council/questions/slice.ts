import type { Poll, RollCall } from '#engine/council/polls/slice.ts';
import type { Matter, Outcome } from '#engine/council/tally.ts';
import type { VoteEnd } from '#engine/council/votes/events.ts';
import type { QuestionId } from '#engine/kernel/ids.ts';
import type { Question } from './question.ts';

/** The vote on a question that is not a whole draft, while it goes on. */
export interface OpenQuestion extends Poll {
  readonly id: QuestionId;
  readonly question: Question;
}

/** A question that was decided, with every member's position. */
export interface ClosedQuestion extends Matter {
  readonly id: QuestionId;
  readonly question: Question;
  readonly turn: number;
  readonly ballots: RollCall;
  readonly closedBy: VoteEnd;
  readonly outcome: Outcome;
}
