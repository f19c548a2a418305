import { actingSeat, happens, settle } from '#engine/council/settle.ts';
import type { VoteEnd } from '#engine/council/votes/events.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { authoredText, type DecideContext, type Decision, decided } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { closeQuestion as close } from './close.ts';

export function answerQuestion(
  state: SessionState,
  { question: id, ballot, explanation }: CommandOf<'AnswerQuestion'>,
  context: DecideContext,
): Decision {
  const texts = explanation === null ? [] : [authoredText(context, 1, 'public', explanation)];
  const seat = actingSeat(context);
  return happens(
    state,
    context,
    [{ type: 'QuestionAnswered', id, seat, ballot, explanation: texts[0]?.id ?? null }],
    texts,
  );
}

export function closeQuestion(
  state: SessionState,
  _: CommandOf<'CloseQuestion'>,
  context: DecideContext,
): Decision {
  return decided(...closeAndSettle(state, 'chair', context));
}

/** Closes the open question, with all that follows by itself. */
export function closeAndSettle(state: SessionState, by: VoteEnd, context: DecideContext) {
  const closed = close(state, by, context);
  return [...closed, ...settle(closed.reduce(evolve, state), context)];
}
