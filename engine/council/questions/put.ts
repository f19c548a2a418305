import type { CouncilEvent } from '#engine/council/events.ts';
import { matterOf } from '#engine/council/polls/matter.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { MajorityUse, Nature } from '#engine/council/rules/pack.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import { id, type QuestionId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { Question } from './question.ts';

/** A question as it is put: of what nature it is, and which majority decides it. */
export interface PuttingQuestion {
  readonly question: Question;
  readonly nature: Nature;
  readonly use: MajorityUse;
}

/** [RU-3] Puts a question to the vote, and ends the speech on the floor. */
export function putQuestion(
  slice: PublicSlice,
  { question, nature, use }: PuttingQuestion,
  at: SessionTime,
): readonly CouncilEvent[] {
  const { council } = slice;
  const { times } = rulesIn(slice);
  const open = question.is === 'objection' ? times.objection : times.question;
  return [
    ...endSpeechOn(council, 'vote', at),
    {
      type: 'QuestionPut',
      id: id<QuestionId>(`q${council.questions.length + 1}`),
      question,
      ...matterOf(slice, nature, use),
      closesAt: at + seconds(open),
    },
  ];
}
