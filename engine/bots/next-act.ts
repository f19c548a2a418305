import { answerQuestion } from './acts/answer.ts';
import { turnToCapital } from './acts/capital.ts';
import { submitDraft } from './acts/draft.ts';
import { askForFloor, endSpeech } from './acts/floor.ts';
import { makeMove } from './acts/move.ts';
import { pledge } from './acts/pledge.ts';
import { sponsorDraft } from './acts/sponsor.ts';
import { tableDraft } from './acts/table.ts';
import { castVote } from './acts/vote.ts';
import type { BotAct, BotInput } from './bot.ts';
import { type Mind, mindOf } from './mind.ts';

/** What a bot thinks of, in this order: what others wait for comes first. */
const concerns: readonly ((mind: Mind) => BotAct | null)[] = [
  castVote,
  answerQuestion,
  endSpeech,
  turnToCapital,
  tableDraft,
  sponsorDraft,
  submitDraft,
  pledge,
  makeMove,
  askForFloor,
];

/**
 * The next command that a seat without people would give now, with why; null when there is nothing, or nothing more, to do now.
 * It follows from the input alone and gives only what the rules permit. A bot is asked again after every event and as time goes by:
 * some of what it does waits for its moment in the phase.
 */
export function nextAct(input: BotInput): BotAct | null {
  const mind = mindOf(input);
  if (mind === null || mind.moment.phase === 'consequences') return null;
  for (const concern of concerns) {
    const found = concern(mind);
    if (found !== null) return found;
  }
  return null;
}
