import type { ChoiceView, WhatIfView } from '#app/_features/debrief/components/what-if-views.ts';
import type { WhatIfAnswer } from '#app/_session/debrief/use-what-if.ts';
import type { Session } from '#app/_session/session.tsx';
import type { Findings } from '#engine/session/what-if/weighing.ts';
import type { DebriefWording } from './debrief-wording.ts';
import type { WhatIfWording } from './what-if-wording.ts';

/** What each decision changed, by what the session's own pages call it. */
export function whatIfView(
  session: Session,
  answer: WhatIfAnswer,
  say: DebriefWording,
  words: WhatIfWording,
): WhatIfView {
  if (answer.is === 'waiting') return { is: 'waiting' };
  const { findings } = answer;
  if (findings === null) return { is: 'beginning' };
  const { isAsRecorded, whole, dice } = findings;
  return {
    is: 'found',
    goesOn: answer.is === 'working',
    dice,
    isAsRecorded,
    whole,
    choices: findings.choices.map(({ choice, own, spread }) => ({
      ...named(session, choice, say, words),
      turn: choice.turn,
      own,
      spread,
    })),
  };
}

function named(
  session: Session,
  choice: Findings['choices'][number]['choice'],
  say: DebriefWording,
  words: WhatIfWording,
): Pick<ChoiceView, 'id' | 'name' | 'by'> {
  const { names } = session;
  switch (choice.is) {
    case 'resolution':
      return {
        id: choice.draft,
        name: words.resolution(say.draft(session, choice.draft), choice.measures.map(names.measure)),
        by: say.record.theCouncil(),
      };
    case 'measure':
      return {
        id: choice.instance,
        name: names.measure(choice.measure),
        by: names.seat(choice.seat).name,
      };
    case 'answer':
      return {
        id: choice.request,
        name: words.answer(say.record.question(choice.about)),
        by: words.theCapital(),
      };
  }
}
