import { withAmendment } from '#engine/council/drafts/amendments/evolve.ts';
import { settleMotion } from '#engine/council/motions/evolve.ts';
import { settlePart } from '#engine/council/parts/evolve.ts';
import { settlePoint } from '#engine/council/points/evolve.ts';
import { rollCallOf, withBallot } from '#engine/council/polls/slice.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { QuestionEvent } from './events.ts';
import type { Question } from './question.ts';
import type { ClosedQuestion, OpenQuestion } from './slice.ts';

type Closed = Extract<QuestionEvent, { type: 'QuestionClosed' }>;

export function evolveQuestions(slice: CouncilSlice, event: QuestionEvent): CouncilSlice {
  switch (event.type) {
    case 'QuestionPut': {
      const { type: _, ...put } = event;
      const asked: CouncilSlice = { ...slice, question: { ...put, ballots: {} }, agenda: 'adopted' };
      return begin(asked, put.question);
    }
    case 'QuestionAnswered': {
      if (slice.question === null) return slice;
      const { seat, ballot, explanation } = event;
      return { ...slice, question: withBallot(slice.question, seat, { ballot, reasons: [], explanation }) };
    }
    case 'QuestionClosed':
      return slice.question === null ? slice : close(slice, slice.question, event);
  }
}

function close(slice: CouncilSlice, open: OpenQuestion, event: Closed): CouncilSlice {
  const { by: closedBy, silent, outcome } = event;
  const { closesAt: _, ...asked } = open;
  const closed: ClosedQuestion = {
    ...asked,
    ballots: rollCallOf(open, silent),
    turn: slice.turn,
    closedBy,
    outcome,
  };
  return answer({ ...slice, question: null, questions: [...slice.questions, closed] }, closed);
}

/** Voting on an amendment or a part is voting with respect to its draft. */
function begin(slice: CouncilSlice, question: Question): CouncilSlice {
  if (question.is !== 'amendment' && question.is !== 'part') return slice;
  const begun = { ...slice, underVote: question.draft };
  return question.is === 'amendment' ? withAmendment(begun, question.amendment, { is: 'voting' }) : begun;
}

/** What was asked about, once it is answered. */
function answer(slice: CouncilSlice, { question, outcome }: ClosedQuestion): CouncilSlice {
  const adopted = outcome.result === 'adopted';
  switch (question.is) {
    case 'motion':
      return settleMotion(slice, question.motion, { status: adopted ? 'carried' : 'rejected' });
    case 'objection':
      return settleMotion(slice, question.motion, adopted ? { status: 'carried' } : { objected: true });
    case 'ruling':
      return settlePoint(slice, adopted ? 'overruled' : 'upheld');
    case 'nature':
      return settlePoint(slice, 'voted', adopted ? 'procedure' : 'substance');
    case 'amendment':
      // An adopted one is merged by a fact of its own, which says what the draft reads now.
      return withAmendment(slice, question.amendment, { is: outcome.result });
    case 'part':
      return settlePart(slice, question.part, adopted ? 'kept' : 'struck');
  }
}
