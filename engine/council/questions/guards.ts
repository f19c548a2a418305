import { mayPublish } from '#engine/council/chair.ts';
import { mayCast, mayClose } from '#engine/council/polls/guards.ts';
import type { QuestionId } from '#engine/kernel/ids.ts';
import type { Ask, Guard } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';

/** [VO-5] [RU-3] */
export const answerQuestion: Guard<CommandOf<'AnswerQuestion'>> = (ask, { question, ballot, explanation }) =>
  all(
    mayCast(ask, ask.view.public.council.question, ballot),
    isOn(ask, question),
    explanation ? mayPublish(ask) : yes,
  );

/** [VO-8] [RU-3] */
export const closeQuestion: Guard<CommandOf<'CloseQuestion'>> = (ask, { question }) =>
  all(mayClose(ask, ask.view.public.council.question), isOn(ask, question));

/** An answer that was meant for another question does nothing to this one. */
function isOn({ view }: Ask, id: QuestionId | undefined): Permit {
  return id === undefined || id === view.public.council.question?.id ? yes : no('voting/other-question');
}
