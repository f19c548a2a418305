import { type ConversationId, id } from '#engine/kernel/ids.ts';
import { talkAudience } from '#engine/session/audience.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import {
  authoredText,
  type DecideContext,
  type Decision,
  decided,
  decidedWith,
  type NewEvent,
} from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { TalkEvent } from './events.ts';
import { talkBetween } from './talk-between.ts';

/** [TA-2] The seats of a conversation are fixed when it opens; the same seats talking again find the one they have. */
export function openConversation(
  state: SessionState,
  { seats }: CommandOf<'OpenConversation'>,
  { actor }: DecideContext,
): Decision {
  const own = actor.by === 'participant' || actor.by === 'bot' ? actor.seat : null;
  const members = [...new Set(own === null ? seats : [own, ...seats])].sort();
  if (talkBetween(state.talks, members) !== null) return decided();
  const conversation = id<ConversationId>(`c${Object.keys(state.talks).length + 1}`);
  return decided(inTalk({ type: 'ConversationOpened', conversation, seats: members }));
}

export function sendMessage(
  _: SessionState,
  { conversation, body }: CommandOf<'SendMessage'>,
  context: DecideContext,
): Decision {
  const { actor } = context;
  const text = authoredText(context, 1, talkAudience(conversation), body);
  const seat = actor.by === 'participant' || actor.by === 'bot' ? actor.seat : null;
  return decidedWith(
    [text],
    inTalk({
      type: 'MessageSent',
      conversation,
      message: text.id,
      seat: seat ?? 'facilitators',
      author: actor.by === 'participant' ? actor.participant : null,
      at: context.now,
    }),
  );
}

export function hideMessage(
  _: SessionState,
  { conversation, message, hidden }: CommandOf<'HideMessage'>,
): Decision {
  return decided(inTalk({ type: 'MessageHidden', conversation, message, hidden }));
}

/** [TA-5] A report goes to the facilitators alone; the one reported is not told who did. */
export function reportMessage(
  _: SessionState,
  { conversation, message }: CommandOf<'ReportMessage'>,
  { actor }: DecideContext,
): Decision {
  if (actor.by !== 'participant') throw new Error('The guard lets only participants report');
  return decided({
    audience: 'facilitators',
    opens: 'never',
    event: { type: 'MessageReported', conversation, message, reporter: actor.participant },
  });
}

function inTalk(event: TalkEvent): NewEvent {
  return {
    audience: talkAudience(event.conversation) as `talk:${string}` & NewEvent['audience'],
    opens: 'never',
    event,
  };
}
