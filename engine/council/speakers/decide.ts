import { speakingRightOf } from '#engine/council/informal/rights.ts';
import { actingSeat, happens } from '#engine/council/settle.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { authoredText, type DecideContext, type Decision } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { giveFloor } from './call.ts';
import { endSpeechOn } from './end.ts';
import { nextSpeaker } from './next.ts';

export function askForFloor(
  state: SessionState,
  _: CommandOf<'AskForFloor'>,
  context: DecideContext,
): Decision {
  const seat = actingSeat(context);
  const under = speakingRightOf(state.public, seat);
  if (under === null) throw new Error('The guard lets only those ask for the floor who may speak');
  return happens(state, context, [{ type: 'FloorAsked', seat, under }]);
}

export function askToExplain(
  state: SessionState,
  { draft, when }: CommandOf<'AskToExplain'>,
  context: DecideContext,
): Decision {
  const seat = actingSeat(context);
  return happens(state, context, [{ type: 'FloorAsked', seat, under: 'member', explains: { draft, when } }]);
}

export function leaveSpeakersList(
  state: SessionState,
  _: CommandOf<'LeaveSpeakersList'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'SpeakersListLeft', seat: actingSeat(context) }]);
}

export function callSpeaker(
  state: SessionState,
  { seat }: CommandOf<'CallSpeaker'>,
  context: DecideContext,
): Decision {
  const { council, clock } = state.public;
  const speaker =
    seat === null ? nextSpeaker(state.public) : council.waiting.find((waiting) => waiting.seat === seat);
  if (!speaker) throw new Error('The guard lets only somebody on the list be called');
  return happens(state, context, [giveFloor(state.public, speaker, sessionTime(clock, context.now))]);
}

export function endSpeech(
  state: SessionState,
  { summary }: CommandOf<'EndSpeech'>,
  context: DecideContext,
): Decision {
  const { council, clock } = state.public;
  const { actor } = context;
  const own = (actor.by === 'participant' || actor.by === 'bot') && actor.seat === council.floor?.seat;
  const texts = summary === null ? [] : [authoredText(context, 1, 'public', summary)];
  const at = sessionTime(clock, context.now);
  const ended = endSpeechOn(council, own ? 'speaker' : 'chair', at, texts[0]?.id ?? null);
  return happens(state, context, ended, texts);
}
